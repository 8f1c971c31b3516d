import type { Choice } from './choice.ts'
import { CheckboxField } from './checkbox-field.tsx'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface CheckboxGroupProps<Value extends string> extends FieldBase {
  readonly options: readonly Choice<Value>[]
  readonly value: readonly Value[]
  readonly onChange: (value: readonly Value[]) => void
}

/** Any number of a few choices; the answer keeps the order of the options. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { options, value, onChange } = props
  const chosen = (option: Value, checked: boolean) =>
    options.map((each) => each.value).filter((v) => (v === option ? checked : value.includes(v)))
  return (
    <FieldShell kind="group" {...props}>
      {() => (
        <div className="radios">
          {options.map((option) => (
            <CheckboxField
              key={option.value}
              label={option.label}
              checked={value.includes(option.value)}
              onChange={(checked) => onChange(chosen(option.value, checked))}
            />
          ))}
        </div>
      )}
    </FieldShell>
  )
}
