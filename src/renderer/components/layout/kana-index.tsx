import './filter-bar.css'
import { kanaRows, type KanaRow } from '../../../shared/rules/kana-order.ts'

export interface KanaIndexProps {
  /** Rows that the list has; the others are shown but cannot be pressed. */
  readonly present: ReadonlySet<KanaRow>
  readonly current: KanaRow | undefined
  readonly onJump: (row: KanaRow) => void
}

/** 五十音 above a list. */
export function KanaIndex({ present, current, onJump }: KanaIndexProps) {
  return (
    <nav className="kana-index" aria-label="五十音で移る">
      {kanaRows.map((row) => (
        <button
          key={row}
          type="button"
          disabled={!present.has(row)}
          aria-current={row === current ? 'true' : undefined}
          onClick={() => onJump(row)}
        >
          {row}
        </button>
      ))}
    </nav>
  )
}
