import './mark.css'
import type { ReactNode } from 'react'
import { Shape, type ShapeName } from './shape.tsx'

export type Tone = 'key' | 'green' | 'amber' | 'red' | 'ink' | 'off'

export interface MarkProps {
  readonly shape: ShapeName
  readonly tone: Tone
  /** Red and amber are always bold; others where the word itself is the news. */
  readonly strong?: boolean
  readonly children: ReactNode
}

/** Shape, word, then colour. */
export function Mark({ shape, tone, strong, children }: MarkProps) {
  return (
    <span className="mark" data-tone={tone} data-strong={strong}>
      <Shape name={shape} />
      <span>{children}</span>
    </span>
  )
}
