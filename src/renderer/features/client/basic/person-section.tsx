import { caseStatuses } from '../../../../shared/codes/case-codes.ts'
import { sexes } from '../../../../shared/codes/person-codes.ts'
import type { CaseDocument } from '../../../../shared/cases/case-document.ts'
import { caseStatus } from '../../../../shared/rules/case-status.ts'
import { personName } from '../../../app/person-name.ts'
import { type Choice, choicesOf } from '../../../components/fields/choice.ts'
import { FormCell } from '../../../components/fields/form-cell.tsx'
import { FormGrid } from '../../../components/fields/form-grid.tsx'
import { RadioGroup } from '../../../components/fields/radio-group.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { DerivedValues } from '../../../components/layout/derived-values.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { agesText, fiscalYearText } from '../client-words.ts'
import { BasicDateField } from './basic-date-field.tsx'
import { type BasicFormView, choiceProps, textProps } from './basic-form.ts'
import { sectionAnchor } from './basic-sections.ts'
import { FieldAnchor } from './field-anchor.tsx'
import { WordField, wordOptions } from './word-field.tsx'
import { WordListField } from './word-list-field.tsx'

export interface BasicSectionProps {
  readonly form: BasicFormView
  /** The case as it would be if the form were saved now. */
  readonly document: CaseDocument
}

function categoryChoices({ lists, draft }: BasicFormView): readonly Choice[] {
  const listed = lists.categories.map(({ code, label }) => ({ value: code, label }))
  const { category } = draft
  const isListed = category === '' || listed.some(({ value }) => value === category)
  return isListed ? listed : [...listed, { value: category, label: category.replace(/^own:/u, '') }]
}

/** 本人と依頼. */
export function PersonSection({ form, document }: BasicSectionProps) {
  const { lists, today } = form
  const { client, requestDate } = document
  const staff = lists.staff.map(({ name, isEmployed }) => ({
    value: name,
    label: personName(name),
    ...(!isEmployed && { note: '退職' }),
  }))
  const isAnyCode = (code: string): code is string => code !== ''
  return (
    <Section
      id={sectionAnchor('person')}
      title="本人と依頼"
      note="必須は氏名とカテゴリーだけです。わかるところから入れてください。"
    >
      <FormGrid>
        <FieldAnchor field="client.name">
          <TextField required {...textProps(form, 'client.name')} />
        </FieldAnchor>
        <FieldAnchor field="client.kana">
          <TextField {...textProps(form, 'client.kana')} />
        </FieldAnchor>
        <FieldAnchor field="client.sex">
          <RadioGroup
            options={choicesOf(sexes.entries)}
            clearable
            {...choiceProps(form, 'client.sex', sexes.has)}
          />
        </FieldAnchor>
        <BasicDateField form={form} field="client.birthDate" wholeDay={false} calendar={false} />
        <BasicDateField form={form} field="requestDate" wholeDay calendar />
        <BasicDateField form={form} field="supportStartDate" wholeDay calendar />
        <DerivedValues
          items={[
            { term: '年齢', value: agesText(client.birthDate, requestDate, today) },
            { term: '依頼年度', value: fiscalYearText(requestDate) || '依頼日から決まります' },
            {
              term: '⑦ 現在の状況',
              value: caseStatuses.labelOf(caseStatus(document, today)),
            },
          ]}
        />
        <FormCell span="full">
          <FieldAnchor field="category">
            <RadioGroup
              required
              options={categoryChoices(form)}
              {...choiceProps(form, 'category', isAnyCode)}
            />
          </FieldAnchor>
        </FormCell>
        <FieldAnchor field="requestedBy">
          <WordField
            options={wordOptions(lists.probationOffices)}
            {...textProps(form, 'requestedBy')}
          />
        </FieldAnchor>
        <FieldAnchor field="staff">
          <WordField options={staff} {...textProps(form, 'staff')} />
        </FieldAnchor>
        <WordListField
          field="involvedCenters"
          label={(index) => (index === 0 ? '⑨ 関与センター' : `関与センター ${index + 1}`)}
          options={wordOptions(lists.centers)}
          value={form.draft.involvedCenters}
          onChange={(involvedCenters) => form.onChange({ involvedCenters })}
          shown={1}
          missing={false}
          error={form.errors.involvedCenters}
          addLabel="関与センターを足す"
        />
      </FormGrid>
    </Section>
  )
}
