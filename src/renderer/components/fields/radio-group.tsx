import './choice.css'
import { useId } from 'react'
import { LinkButton } from '../buttons/link-button.tsx'
import type { Choice } from './choice.ts'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface RadioGroupProps<Value extends string> extends FieldBase {
  readonly options: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
  /** Offers 「選択を消す」 once something is chosen: not entered is an answer of its own. */
  readonly clearable?: boolean
}

/** Up to seven choices, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { options, value, onChange, clearable } = props
  const name = useId()
  return (
    <FieldShell kind="group" {...props}>
      {() => (
        <div className="radios">
          {options.map((option) => (
            <label className="choice" key={option.value}>
              <input
                type="radio"
                className="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              {option.label}
            </label>
          ))}
          {clearable === true && value !== null && (
            <LinkButton onClick={() => onChange(null)}>選択を消す</LinkButton>
          )}
        </div>
      )}
    </FieldShell>
  )
}
