import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'

export interface WarningMarkProps {
  /** Red only for what is already overdue or wrong. */
  readonly level: 'amber' | 'red'
  readonly children: ReactNode
}

/** ▲! and what is the matter. */
export function WarningMark({ level, children }: WarningMarkProps) {
  return (
    <Mark shape="alert" tone={level}>
      {children}
    </Mark>
  )
}
