import { institutionKinds } from '../../../../shared/codes/case-codes.ts'
import type { ReferenceLists } from '../../../../shared/api/reference.ts'
import { intervalText } from '../../../../shared/rules/period-text.ts'
import { previousOffenceInterval } from '../../../../shared/rules/reoffence-interval.ts'
import type { ComboOption } from '../../../components/fields/combo-field.tsx'
import { FormGrid } from '../../../components/fields/form-grid.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { DerivedValues } from '../../../components/layout/derived-values.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { BasicDateField } from './basic-date-field.tsx'
import { textProps } from './basic-form.ts'
import { sectionAnchor } from './basic-sections.ts'
import { FieldAnchor } from './field-anchor.tsx'
import type { BasicSectionProps } from './person-section.tsx'
import { WordField, wordOptions } from './word-field.tsx'
import { WordListField } from './word-list-field.tsx'

const DIGITS = ['１', '２', '３', '４', '５', '６', '７', '８', '９']

function offenceLabel(index: number): string {
  const name = `罪名${DIGITS[index] ?? index + 1}`
  return index === 0 ? `⑩ ${name}` : name
}

function institutionOptions({ institutions }: ReferenceLists): readonly ComboOption[] {
  return institutions.map(({ name, isClosed }) => ({
    value: name,
    label: name,
    ...(isClosed && { note: '廃止' }),
  }))
}

/** 罪名・矯正施設. */
export function OffenceSection({ form, document }: BasicSectionProps) {
  const { lists } = form
  const interval = previousOffenceInterval(document)
  const kind = lists.institutions.find(({ name }) => name === form.draft.institution)?.kind
  return (
    <Section id={sectionAnchor('offence')} title="罪名・矯正施設">
      <FormGrid>
        <WordListField
          field="offences"
          label={offenceLabel}
          options={wordOptions(lists.offences)}
          value={form.draft.offences}
          onChange={(offences) => form.onChange({ offences })}
          shown={3}
          missing={form.missing.has('offences.0')}
          error={form.errors.offences}
          addLabel="罪名を足す"
        />
        <FieldAnchor field="institution">
          <WordField options={institutionOptions(lists)} {...textProps(form, 'institution')} />
        </FieldAnchor>
        <FieldAnchor field="timesIncarcerated">
          <TextField
            inputMode="numeric"
            hint="回数を数字で。初めてなら 1"
            {...textProps(form, 'timesIncarcerated')}
          />
        </FieldAnchor>
        <FieldAnchor field="capas">
          <TextField hint="例：68、40未満、測定不能" {...textProps(form, 'capas')} />
        </FieldAnchor>
        <BasicDateField form={form} field="previousReleaseDate" wholeDay={false} calendar />
        <BasicDateField form={form} field="offenceDate" wholeDay calendar />
        <BasicDateField form={form} field="sentenceEndDate" wholeDay calendar />
        <DerivedValues
          items={[
            {
              term: '前刑再犯期間',
              value: interval ? intervalText(interval) : '前刑出所日と今刑犯行日から決まります',
            },
            {
              term: '施設の種別',
              value: kind === undefined ? '施設から決まります' : institutionKinds.labelOf(kind),
            },
          ]}
        />
      </FormGrid>
    </Section>
  )
}
