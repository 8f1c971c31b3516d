import { useState } from 'react'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface TimeFieldProps extends FieldBase {
  /** `hh:mm`, or the text as typed while it cannot be read, or ''. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** 9:05, 905, ９時５分, 午後1時 as `hh:mm`; undefined when it is no time of day. */
export function readTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  const match = /^(午前|午後)?(\d{1,2})(?:[:時.]?(\d{2})|[:時](\d)?)?分?$/.exec(plain)
  if (!match) return undefined
  const [, half, hourText, minutes, minute] = match
  const hour = Number(hourText) + (half === '午後' && Number(hourText) < 12 ? 12 : 0)
  const time = `${String(hour).padStart(2, '0')}:${(minutes ?? minute ?? '0').padStart(2, '0')}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined
}

/** A time of day in any notation; set in order when the field is left. */
export function TimeField(props: TimeFieldProps) {
  const { value, onChange } = props
  const [left, setLeft] = useState(true)
  const unreadable = left && value.trim() !== '' && readTime(value) === undefined
  return (
    <FieldShell
      kind="control"
      {...props}
      error={unreadable ? '10:30 のように入れてください。' : props.error}
    >
      {(ids) => (
        <input
          {...ids}
          className="input"
          autoComplete="off"
          disabled={props.disabled}
          value={value}
          onFocus={() => setLeft(false)}
          onBlur={() => {
            setLeft(true)
            onChange(readTime(value) ?? value.trim())
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldShell>
  )
}
