import { useState } from 'react'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface NumberFieldProps extends FieldBase {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min: number
  readonly max: number
  /** After the field: 歳, 分, 回. */
  readonly unit?: string
}

/** Whole numbers as people type them: full width, with 、or , between thousands. */
function read(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[,、\s]/g, '')
  if (plain === '') return null
  return /^-?\d+$/.test(plain) ? Number(plain) : undefined
}

function problemOf(text: string, min: number, max: number): string | undefined {
  const number = read(text)
  if (number === null) return undefined
  if (number === undefined) return '数字で入れてください。'
  if (number < min || number > max) return `${min} から ${max} までの数で入れてください。`
  return undefined
}

/** A whole number; what cannot be read stays in the field with the reason below, and is not passed on. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, unit } = props
  const [text, setText] = useState(value === null ? '' : String(value))
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (value !== read(text)) setText(value === null ? '' : String(value))
  }
  return (
    <FieldShell kind="control" {...props} error={problemOf(text, min, max) ?? props.error}>
      {(ids) => (
        <div className="input-with-unit">
          <input
            {...ids}
            className="input"
            inputMode="numeric"
            autoComplete="off"
            disabled={props.disabled}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              if (problemOf(target.value, min, max) !== undefined) return
              const next = read(target.value) ?? null
              setSeen(next)
              onChange(next)
            }}
          />
          {unit !== undefined && <span>{unit}</span>}
        </div>
      )}
    </FieldShell>
  )
}
