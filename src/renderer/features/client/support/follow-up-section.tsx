import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { followUpEndReasons } from '../../../../shared/codes/case-codes.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { intervalBetween } from '../../../../shared/rules/elapsed-time.ts'
import { formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'
import { intervalText } from '../../../../shared/rules/period-text.ts'
import { reoffenceInterval } from '../../../../shared/rules/reoffence-interval.ts'
import { useSession } from '../../../app/session.ts'
import { DescriptionList } from '../../../components/layout/description-list.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { Stack } from '../../../components/layout/stack.tsx'
import { RuledTable } from '../../../components/tables/ruled-table.tsx'
import { NOT_ENTERED } from '../client-words.ts'
import { PlacementsSection } from './placements-section.tsx'
import { codeText, dateText, dateWithYearText, endText } from './support-words.ts'

/** フォローアップ業務 with its moves and re-offences. */
export function FollowUpSection({ sheet }: { readonly sheet: CaseSheet }) {
  const { today } = useSession()
  const { followUp } = sheet
  if (!followUp) return null
  return (
    <Stack gap="normal">
      <Section title="フォローアップ">
        <DescriptionList
          columns={2}
          items={[
            { term: '開始日', value: dateWithYearText(followUp.startDate) },
            { term: '終了日', value: endText(followUp.endDate) },
            {
              term: '終了理由',
              value:
                followUp.endDate === undefined
                  ? '－'
                  : codeText(followUpEndReasons, followUp.endReason),
            },
            { term: '期間', value: lengthText(followUp, today) },
          ]}
        />
      </Section>
      <PlacementsSection placements={followUp.placements} />
      <ReoffencesSection sheet={sheet} />
    </Stack>
  )
}

function lengthText(
  { startDate, endDate }: NonNullable<CaseSheet['followUp']>,
  today: IsoDate,
): string {
  const interval = intervalBetween(startDate, endDate ?? today)
  if (!interval) return NOT_ENTERED
  return `${intervalText(interval)}${endDate === undefined ? '・続いています' : ''}`
}

/** 再犯 1…n. */
function ReoffencesSection({ sheet }: { readonly sheet: CaseSheet }) {
  const release = sheet.coordination?.releaseDate
  const rows = (sheet.followUp?.reoffences ?? []).map((row, index) => ({ ...row, index }))
  if (rows.length === 0)
    return (
      <Section title="再犯" note="0件">
        <p className="note">再犯の記録はありません。</p>
      </Section>
    )
  return (
    <Section title="再犯" note={`${rows.length}件`}>
      <RuledTable
        caption="再犯"
        rows={rows}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'date', head: '再犯日', isRowHead: true, cell: ({ date }) => dateText(date) },
          { id: 'offence', head: '罪名', cell: ({ offence }) => offence ?? NOT_ENTERED },
          {
            id: 'release',
            head: '今刑出所日',
            cell: ({ releaseDate }) =>
              releaseDate === undefined ? '' : formatWarekiShort(releaseDate),
          },
          {
            id: 'interval',
            head: '再犯期間',
            cell: (row) => {
              const interval = reoffenceInterval(row, release)
              return interval ? intervalText(interval) : ''
            },
          },
        ]}
      />
    </Section>
  )
}
