import { partialDate } from '../../../../shared/dates.ts'
import { DateField } from '../../../components/fields/date-field.tsx'
import { partialDateRules, wholeDayRules } from '../../../components/fields/japanese-date-rules.ts'
import { type BasicFormView, textProps } from './basic-form.ts'
import type { BasicField } from './basic-fields.ts'
import { FieldAnchor } from './field-anchor.tsx'

export interface BasicDateFieldProps {
  readonly form: BasicFormView
  readonly field: BasicField
  /** The day must be known, unless it came partly known from an import. */
  readonly wholeDay: boolean
  readonly calendar: boolean
}

function isPartlyKnown(text: string): boolean {
  return text.length < 10 && partialDate.safeParse(text).success
}

export function BasicDateField({ form, field, wholeDay, calendar }: BasicDateFieldProps) {
  const asksDay = wholeDay && !isPartlyKnown(form.before[field])
  return (
    <FieldAnchor field={field}>
      <DateField
        rules={asksDay ? wholeDayRules : partialDateRules}
        calendar={calendar}
        today={form.today}
        {...textProps(form, field)}
      />
    </FieldAnchor>
  )
}
