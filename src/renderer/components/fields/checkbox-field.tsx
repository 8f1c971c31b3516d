import './choice.css'
import type { ReactNode } from 'react'

export interface CheckboxFieldProps {
  /** What is on when it is ticked. */
  readonly label: ReactNode
  /** False in a table, where the row shows what is meant; the label is still read aloud. */
  readonly labelShown?: boolean
  readonly checked: boolean
  /** Some of what it stands for: 選んだ人 of a list. */
  readonly indeterminate?: boolean
  readonly disabled?: boolean
  readonly tabIndex?: number
  readonly onChange: (checked: boolean) => void
}

/** A tick that stands for itself; the label is part of the target. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, labelShown = true, checked, indeterminate = false, onChange } = props
  return (
    <label className="choice">
      <input
        ref={(element) => {
          if (element) element.indeterminate = indeterminate
        }}
        type="checkbox"
        className="checkbox"
        checked={checked}
        disabled={props.disabled}
        tabIndex={props.tabIndex}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={labelShown ? undefined : 'visually-hidden'}>{label}</span>
    </label>
  )
}
