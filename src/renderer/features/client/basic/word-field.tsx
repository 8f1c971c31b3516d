import { ownCode, ownLabel } from '../../../../shared/codes/code-list.ts'
import { ComboField, type ComboOption } from '../../../components/fields/combo-field.tsx'
import type { FieldBase } from '../../../components/fields/field-shell.tsx'

export interface WordFieldProps extends FieldBase {
  readonly options: readonly ComboOption[]
  /** The word itself, '' where nothing is entered. */
  readonly value: string
  readonly onChange: (word: string) => void
}

/** A list whose words are kept as they are read: institutions, offices, offences, staff. */
export function WordField({ options, value, onChange, ...rest }: WordFieldProps) {
  const isKnown = options.some((option) => option.value === value)
  return (
    <ComboField
      {...rest}
      allowsOwn
      options={options}
      value={value === '' ? null : isKnown ? value : ownCode(value)}
      onChange={(code) => onChange(code === null ? '' : (ownLabel(code) ?? code))}
    />
  )
}

/** Options whose word is all there is. */
export function wordOptions(words: readonly string[]): readonly ComboOption[] {
  return words.map((word) => ({ value: word, label: word }))
}
