import type { CaseSheet } from '../../../../shared/api/cases.ts'
import {
  dispositions,
  followUpEndReasons,
  suspectAskers,
} from '../../../../shared/codes/case-codes.ts'
import { DescriptionList } from '../../../components/layout/description-list.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { NOT_ENTERED, placeText } from '../client-words.ts'
import { codeText, dateText, dateWithYearText, endText } from './support-words.ts'

/** 被疑者等支援業務, its own short form. */
export function SuspectSupportSection({ sheet }: { readonly sheet: CaseSheet }) {
  const support = sheet.suspectSupport ?? {}
  const asker = [
    codeText(suspectAskers, support.askedByKind),
    support.askedBy ?? sheet.requestedBy,
  ].filter((part) => part !== undefined && part !== NOT_ENTERED)
  const residence = support.residence ? placeText(support.residence) : ''
  return (
    <Section title="被疑者等支援">
      <DescriptionList
        columns={2}
        items={[
          { term: '依頼日', value: dateWithYearText(sheet.requestDate) },
          { term: '依頼元', value: asker.join('・') || NOT_ENTERED },
          { term: '身柄', value: support.custody ?? NOT_ENTERED },
          { term: '被疑罪名', value: support.offence ?? NOT_ENTERED },
          { term: '処分', value: codeText(dispositions, support.disposition) },
          { term: '釈放日', value: dateText(support.releaseDate) },
          { term: '釈放時の帰住先', value: residence || NOT_ENTERED },
          { term: '終了日', value: endText(support.endDate) },
          {
            term: '終了理由',
            value:
              support.endDate === undefined
                ? '－'
                : codeText(followUpEndReasons, support.endReason),
          },
        ]}
      />
    </Section>
  )
}
