import './columns.css'
import type { ReactNode } from 'react'

export interface StackProps {
  /** `tight` 8 px between sections of a full screen, `wide` 24 px between those of a form. */
  readonly gap: 'tight' | 'normal' | 'wide'
  readonly children: ReactNode
}

/** Sections below each other. */
export function Stack({ gap, children }: StackProps) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  )
}
