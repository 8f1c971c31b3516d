import './choice.css'
import { useId } from 'react'
import type { Choice } from './choice.ts'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface SegmentedChoiceProps<Value extends string> extends FieldBase {
  readonly options: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice that always has an answer: カテゴリー①, わたし・全員, 文字の大きさ. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { options, value, onChange } = props
  const name = useId()
  return (
    <FieldShell kind="group" {...props}>
      {() => (
        <div className="segments">
          {options.map((option) => (
            <label className="segment" key={option.value}>
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
      )}
    </FieldShell>
  )
}
