import type { CaseSheet } from '../../../../shared/api/cases.ts'
import {
  cooperationDirections,
  cooperationResults,
  coordinationEndReasons,
} from '../../../../shared/codes/case-codes.ts'
import { intervalBetween } from '../../../../shared/rules/elapsed-time.ts'
import { formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'
import { intervalText } from '../../../../shared/rules/period-text.ts'
import { personName } from '../../../app/person-name.ts'
import { DescriptionList } from '../../../components/layout/description-list.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { Stack } from '../../../components/layout/stack.tsx'
import { RuledTable } from '../../../components/tables/ruled-table.tsx'
import { NOT_ENTERED } from '../client-words.ts'
import { codeText, dateText, dateWithYearText, endText, yesNoText } from './support-words.ts'

/** コーディネート業務. */
export function CoordinationSection({ sheet }: { readonly sheet: CaseSheet }) {
  const { coordination } = sheet
  const period = intervalBetween(sheet.requestDate, coordination?.endDate)
  return (
    <Stack gap="normal">
      <Section title="コーディネート" note={sheet.requestedBy}>
        <DescriptionList
          columns={2}
          items={[
            { term: '矯正施設', value: sheet.institution ?? NOT_ENTERED },
            { term: '依頼日', value: dateWithYearText(sheet.requestDate) },
            { term: '刑期終了日', value: dateText(sheet.sentenceEndDate) },
            { term: '出所日', value: dateText(coordination?.releaseDate) },
            { term: '仮釈放', value: paroleText(coordination) },
            { term: '終了日', value: endText(coordination?.endDate) },
            {
              term: '終了理由',
              value:
                coordination?.endDate === undefined
                  ? '－'
                  : codeText(coordinationEndReasons, coordination.endReason),
            },
            { term: '期間', value: period ? intervalText(period) : '－' },
            {
              term: '担当者',
              value: sheet.staff === undefined ? NOT_ENTERED : personName(sheet.staff),
            },
          ]}
        />
      </Section>
      <OtherCentersSection sheet={sheet} />
    </Stack>
  )
}

function paroleText(coordination: CaseSheet['coordination']): string {
  const { parole, paroleDate } = coordination ?? {}
  const word = yesNoText(parole)
  return paroleDate === undefined ? word : `${word}（${dateText(paroleDate)}）`
}

function shortDate(date: string | undefined): string {
  return date === undefined ? '' : formatWarekiShort(date)
}

/** 他県への依頼・受託状況. */
function OtherCentersSection({ sheet }: { readonly sheet: CaseSheet }) {
  const rows = (sheet.coordination?.otherCenters ?? []).map((row, index) => ({ ...row, index }))
  return (
    <Section title="他県への依頼・受託" note={`${rows.length}件`}>
      {rows.length === 0 ? (
        <p className="note">他県のセンターとのやりとりはありません。</p>
      ) : (
        <RuledTable
          caption="他県への依頼・受託"
          rows={rows}
          rowKey={({ index }) => String(index)}
          columns={[
            {
              id: 'center',
              head: '相手のセンター',
              isRowHead: true,
              width: '36%',
              cell: ({ center }) => center ?? NOT_ENTERED,
            },
            {
              id: 'direction',
              head: '方向',
              cell: ({ direction }) => cooperationDirections.labelOf(direction),
            },
            { id: 'on', head: '依頼日', cell: ({ requestedOn }) => shortDate(requestedOn) },
            {
              id: 'result',
              head: '結果',
              cell: ({ result }) => codeText(cooperationResults, result),
            },
            { id: 'resultOn', head: '結果の日', cell: ({ resultOn }) => shortDate(resultOn) },
          ]}
        />
      )}
    </Section>
  )
}
