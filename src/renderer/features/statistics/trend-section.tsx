import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { fiscalYearShortName } from '../../../shared/rules/fiscal-year.ts'
import { api } from '../../api.ts'
import { FailureMessage } from '../../app/failure-message.tsx'
import { useQuery } from '../../app/use-query.ts'
import { ChartSection } from '../../components/charts/chart-section.tsx'
import { LineChart } from '../../components/charts/line-chart.tsx'
import { Section } from '../../components/layout/section.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import { membersFailureMessage } from './members-failure-message.ts'
import { lastYearOf } from './period-choice.ts'
import { trendRowOf } from './trend-row.ts'

export interface TrendSectionProps {
  readonly cell: string | undefined
  readonly period: SurveyPeriod
}

const YEARS = 5

/** 継続 and 新規 of the opened figure's business, up to the shown year. */
export function TrendSection({ cell, period }: TrendSectionProps) {
  const { row, label } = trendRowOf(cell)
  const trend = useQuery(
    'statistics/trend',
    { row, untilYear: lastYearOf(period), years: YEARS },
    api.statistics.trend,
  )
  const title = `${label}の${YEARS}年`
  if (trend.state === 'ready')
    return <Trend title={title} label={label} points={trend.value.points} />
  return (
    <Section compact title={title}>
      {trend.state === 'loading' ? (
        <p className="note" role="status">
          数えています
        </p>
      ) : (
        <FailureMessage failure={membersFailureMessage(trend.error)} onRetry={trend.retry} />
      )}
    </Section>
  )
}

interface Point {
  readonly fiscalYear: number
  readonly continuing: number
  readonly new: number
}

interface TrendProps {
  readonly title: string
  readonly label: string
  readonly points: readonly Point[]
}

function Trend({ title, label, points }: TrendProps) {
  const years = points.map(({ fiscalYear }) => fiscalYearShortName(fiscalYear))
  const figure = (value: number) => value.toLocaleString('ja-JP')
  return (
    <ChartSection
      compact
      title={title}
      chart={
        <LineChart
          label={`${label}の年度末継続と新規。${years.at(0) ?? ''}から${years.at(-1) ?? ''}`}
          ticks={years}
          series={[
            { id: 'continuing', label: '継続', values: points.map(({ continuing }) => continuing) },
            { id: 'new', label: '新規', values: points.map((point) => point.new) },
          ]}
          height={7.7}
          withScale={false}
        />
      }
      table={
        <RuledTable
          dense
          caption={title}
          rows={points}
          rowKey={({ fiscalYear }) => String(fiscalYear)}
          columns={[
            {
              id: 'year',
              head: '年度',
              isRowHead: true,
              cell: ({ fiscalYear }) => fiscalYearShortName(fiscalYear),
            },
            {
              id: 'continuing',
              head: '年度末継続',
              align: 'end',
              cell: ({ continuing }) => figure(continuing),
            },
            { id: 'new', head: '新規', align: 'end', cell: (point) => figure(point.new) },
          ]}
        />
      }
    />
  )
}
