import { Mark, type Tone } from './mark.tsx'
import type { ShapeName } from './shape.tsx'

type Look = { readonly shape: ShapeName; readonly tone: Tone; readonly label: string }

const LOOKS = {
  release: { shape: 'diamond', tone: 'key', label: '出所' },
  'planned-release': { shape: 'diamond-open', tone: 'key', label: '出所予定' },
  move: { shape: 'arrow', tone: 'green', label: '移行' },
  'planned-move': { shape: 'arrow-open', tone: 'green', label: '移行予定' },
  acquisition: { shape: 'square', tone: 'amber', label: '取得' },
  due: { shape: 'due', tone: 'red', label: '期限' },
} as const satisfies Record<string, Look>
export type EventKind = keyof typeof LOOKS

export interface EventMarkProps {
  readonly kind: EventKind
  /** Instead of the usual word. */
  readonly label?: string
}

/** What happens on a day; hollow shapes are plans. */
export function EventMark({ kind, label }: EventMarkProps) {
  const look = LOOKS[kind]
  return (
    <Mark shape={look.shape} tone={look.tone}>
      {label ?? look.label}
    </Mark>
  )
}
