import type { ReferenceLists } from '../../../../shared/api/reference.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import type { BasicDraft } from './basic-draft.ts'
import type { FieldTexts } from './basic-errors.ts'
import { type BasicField, fieldLabel } from './basic-fields.ts'

/** What every section of 基本情報 gets; the sections themselves hold nothing. */
export interface BasicFormView {
  readonly draft: BasicDraft
  /** What the form was filled from: a date that came partly known may stay so. */
  readonly before: BasicDraft
  readonly errors: FieldTexts
  readonly warnings: FieldTexts
  /** Paths of `missingInput`. */
  readonly missing: ReadonlySet<string>
  readonly lists: ReferenceLists
  readonly today: IsoDate
  readonly onChange: (patch: Partial<BasicDraft>) => void
}

/** What a text field of the form takes. */
export function textProps(form: BasicFormView, field: BasicField) {
  return {
    label: fieldLabel(field),
    value: form.draft[field],
    error: form.errors[field],
    warning: form.warnings[field],
    missing: form.missing.has(field),
    onChange: (value: string) => form.onChange({ [field]: value }),
  }
}

/** What a choice takes: null is 「選んでいない」. */
export function choiceProps<Code extends string>(
  form: BasicFormView,
  field: BasicField,
  has: (code: string) => code is Code,
) {
  const { value, ...rest } = textProps(form, field)
  return {
    ...rest,
    value: has(value) ? value : null,
    onChange: (code: Code | null) => rest.onChange(code ?? ''),
  }
}
