import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { consultationAskers } from '../../../../shared/codes/case-codes.ts'
import { DescriptionList } from '../../../components/layout/description-list.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { NOT_ENTERED } from '../client-words.ts'
import { codeText, dateWithYearText, endText } from './support-words.ts'

/** 相談支援業務, its own short form. */
export function ConsultationSection({ sheet }: { readonly sheet: CaseSheet }) {
  const consultation = sheet.consultation ?? {}
  return (
    <Section title="相談支援">
      <DescriptionList
        columns={2}
        items={[
          { term: '相談日', value: dateWithYearText(sheet.requestDate) },
          { term: '相談者', value: codeText(consultationAskers, consultation.askedBy) },
          { term: '年齢', value: consultation.age ?? NOT_ENTERED },
          { term: '対象者の立場', value: consultation.position ?? NOT_ENTERED },
          { term: '方法', value: consultation.method ?? NOT_ENTERED },
          { term: '内容', value: consultation.content ?? NOT_ENTERED },
          { term: '対応', value: consultation.response ?? NOT_ENTERED },
          { term: '終了日', value: endText(consultation.endDate) },
        ]}
      />
    </Section>
  )
}
