import { FormCell } from '../../../components/fields/form-cell.tsx'
import { FormGrid } from '../../../components/fields/form-grid.tsx'
import { TextArea } from '../../../components/fields/text-area.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { type BasicFormView, textProps } from './basic-form.ts'
import { sectionAnchor } from './basic-sections.ts'
import { FieldAnchor } from './field-anchor.tsx'

/** 相談時の状況. */
export function SituationSection({ form }: { readonly form: BasicFormView }) {
  return (
    <Section id={sectionAnchor('situation')} title="相談時の状況">
      <FormGrid>
        <FormCell span="half">
          <FieldAnchor field="residenceAtRequest">
            <TextField {...textProps(form, 'residenceAtRequest')} />
          </FieldAnchor>
        </FormCell>
        <FormCell span="half">
          <FieldAnchor field="domicile">
            <TextField {...textProps(form, 'domicile')} />
          </FieldAnchor>
        </FormCell>
      </FormGrid>
    </Section>
  )
}

/** 生活歴 and what supporters keep in mind. */
export function LifeHistorySection({ form }: { readonly form: BasicFormView }) {
  return (
    <Section id={sectionAnchor('life_history')} title="生活歴">
      <FormGrid>
        <FormCell span="full">
          <FieldAnchor field="lifeHistory">
            <TextArea rows={5} {...textProps(form, 'lifeHistory')} />
          </FieldAnchor>
        </FormCell>
        <FormCell span="full">
          <FieldAnchor field="notes">
            <TextArea rows={3} {...textProps(form, 'notes')} />
          </FieldAnchor>
        </FormCell>
      </FormGrid>
    </Section>
  )
}
