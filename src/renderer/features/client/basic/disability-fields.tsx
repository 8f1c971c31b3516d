import { certificates, drugPeriods } from '../../../../shared/codes/person-codes.ts'
import { assertNever } from '../../../../shared/result.ts'
import { choicesOf } from '../../../components/fields/choice.ts'
import { RadioGroup } from '../../../components/fields/radio-group.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { type BasicFormView, choiceProps, textProps } from './basic-form.ts'
import type { BlockDetail, DisabilityBlock } from './disability-blocks.ts'
import { FieldAnchor } from './field-anchor.tsx'
import { WordField, wordOptions } from './word-field.tsx'

export interface DisabilityFieldsProps {
  readonly block: DisabilityBlock
  readonly form: BasicFormView
}

/** What a block opens once it applies. */
export function DisabilityFields({ block, form }: DisabilityFieldsProps) {
  return block.details.map((detail) => (
    <FieldAnchor key={detail.field} field={detail.field}>
      <Detail detail={detail} form={form} />
    </FieldAnchor>
  ))
}

interface DetailProps {
  readonly detail: BlockDetail
  readonly form: BasicFormView
}

function Detail({ detail, form }: DetailProps) {
  const { field, kind, label, hint, grades = [] } = detail
  const shared = { label, hint }
  switch (kind) {
    case 'certificate':
      return (
        <RadioGroup
          {...choiceProps(form, field, certificates.has)}
          {...shared}
          options={choicesOf(certificates.entries)}
          clearable
        />
      )
    case 'period':
      return (
        <RadioGroup
          {...choiceProps(form, field, drugPeriods.has)}
          {...shared}
          options={choicesOf(drugPeriods.entries)}
          clearable
        />
      )
    case 'grade':
      return <WordField {...textProps(form, field)} {...shared} options={wordOptions(grades)} />
    case 'text':
      return <TextField {...textProps(form, field)} {...shared} />
    default:
      return assertNever(kind)
  }
}
