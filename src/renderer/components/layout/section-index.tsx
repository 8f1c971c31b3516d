import './section-index.css'
import type { ReactNode } from 'react'
import { Button } from '../buttons/button.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { InputMark } from '../marks/input-mark.tsx'

export interface IndexedSection {
  readonly id: string
  readonly label: string
  /** How many inputs are missing there; undefined where nothing is asked for. */
  readonly missing: number | undefined
}

export interface SectionIndexProps {
  readonly sections: readonly IndexedSection[]
  readonly current: string
  /** Scroll the section into view and move the focus there. */
  readonly onJump: (id: string) => void
  /** Jump to the next field that is missing. */
  readonly onNextMissing: () => void
  /** The form; it scrolls by itself. */
  readonly children: ReactNode
}

/** The sections of a long form at its left; when narrow, 「項目へ移る」 above it. */
export function SectionIndex(props: SectionIndexProps) {
  const { sections, current, onJump } = props
  return (
    <div className="section-index">
      <nav className="section-index-list" aria-label="項目の見出し">
        {sections.map(({ id, label, missing }) => (
          <button
            key={id}
            type="button"
            aria-current={id === current ? 'true' : undefined}
            onClick={() => onJump(id)}
          >
            {label}
            {missing !== undefined && <InputMark missing={missing} counted />}
          </button>
        ))}
      </nav>
      <div className="section-index-jump">
        <SelectField
          inline
          label="項目へ移る"
          value={current}
          options={sections.map(({ id, label, missing }) => ({
            value: id,
            label: (missing ?? 0) === 0 ? label : `${label}（未入力 ${missing}）`,
          }))}
          onChange={(id) => id !== null && onJump(id)}
        />
        <Button variant="outlined" onClick={props.onNextMissing}>
          次の未入力へ
        </Button>
      </div>
      <div className="section-index-content">{props.children}</div>
    </div>
  )
}
