import type { Choice } from './choice.ts'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface SelectFieldProps<Value extends string> extends FieldBase {
  readonly options: readonly Choice<Value>[]
  /** `null` shows the empty choice. */
  readonly value: Value | null
  /** The word of the empty choice: すべて, （選ぶ）. Without it something is always chosen. */
  readonly emptyLabel?: string
  /** `set`: a filter that narrows, blue; `ask`: an answer that is waited for, amber. */
  readonly look?: 'set' | 'ask'
  /** Label and list in one line, in heads of pages and lists. */
  readonly inline?: boolean
  readonly onChange: (value: Value | null) => void
}

/** A list that is only read from; where own words are allowed take ComboField. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, emptyLabel, onChange } = props
  const shell = (
    <FieldShell kind="control" {...props}>
      {(ids) => (
        <select
          {...ids}
          className="input"
          data-look={props.look}
          disabled={props.disabled}
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(options.find((option) => option.value === target.value)?.value ?? null)
          }
        >
          {(emptyLabel !== undefined || value === null) && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  )
  return props.inline === true ? <div className="field-inline">{shell}</div> : shell
}
