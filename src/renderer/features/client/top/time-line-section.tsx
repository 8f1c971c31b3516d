import { useMemo } from 'react'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { formatWareki, formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'
import { useSession } from '../../../app/session.ts'
import { ChartSection } from '../../../components/charts/chart-section.tsx'
import { TimeLine } from '../../../components/charts/time-line.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { RuledTable } from '../../../components/tables/ruled-table.tsx'
import { timeLineData, type TimeLineData } from './time-line-data.ts'

const TITLE = 'これまでとこれから'

/** The case as a line of time, and the same as a table. */
export function TimeLineSection({ sheet }: { readonly sheet: CaseSheet }) {
  const { today } = useSession()
  const data = useMemo(() => timeLineData(sheet, today), [sheet, today])
  if (!data)
    return (
      <Section compact title={TITLE}>
        <p className="note">日付がまだ入っていないので、図にできません。</p>
      </Section>
    )
  return (
    <ChartSection
      compact
      title={TITLE}
      chart={
        <TimeLine
          label={`${formatWareki(data.from)}から${formatWareki(data.to)}までの経過`}
          today={today}
          {...data}
        />
      }
      table={
        <RuledTable
          caption={TITLE}
          columns={[
            { id: 'on', head: '日', width: '14rem', isRowHead: true, cell: ({ days }) => days },
            { id: 'what', head: 'できごと', cell: ({ what }) => what },
          ]}
          rows={eventsOf(data, today)}
          rowKey={({ key }) => key}
        />
      }
    />
  )
}

interface TimeLineEvent {
  readonly key: string
  readonly on: IsoDate
  readonly days: string
  readonly what: string
}

function eventsOf(data: TimeLineData, today: IsoDate): readonly TimeLineEvent[] {
  const bars = [...data.businesses, ...data.residences].map(({ id, from, to, label }) => ({
    key: id,
    on: from,
    days: `${formatWarekiShort(from)}–${to === undefined ? '' : formatWarekiShort(to)}`,
    what: label,
  }))
  const points = data.points.map(({ id, on, label }) => ({
    key: id,
    on,
    days: formatWarekiShort(on),
    what: label,
  }))
  const records = {
    key: 'records',
    on: today,
    days: `きょう ${formatWarekiShort(today)}`,
    what: `記録がある日 ${new Set(data.recordDays).size}日`,
  }
  return [...bars, ...points, records].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}
