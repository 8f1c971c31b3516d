import './chart.css'
import { useId, useRef } from 'react'
import type { IsoDate } from '../../../shared/dates.ts'
import { TimeLineBars, type TimeLineBar } from './time-line-bars.tsx'
import { TimeLinePoints, type TimeLinePoint } from './time-line-points.tsx'
import { lanesOf, monthTicks, timeScale } from './time-line-layout.ts'
import { useChartSize } from './use-chart-size.ts'

export type { TimeLineBar } from './time-line-bars.tsx'
export type { TimeLinePoint } from './time-line-points.tsx'

export interface TimeLineProps {
  /** 令和8年6月から令和9年2月までの経過, read aloud. */
  readonly label: string
  /** First and last day drawn. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly today: IsoDate
  /** 業務: one after the other. */
  readonly businesses: readonly TimeLineBar[]
  /** 居所. */
  readonly residences: readonly TimeLineBar[]
  /** 取得・移行・出所. */
  readonly points: readonly TimeLinePoint[]
  /** A day stands here once for each record written on it. */
  readonly recordDays: readonly IsoDate[]
}

/** これまでとこれから: a case from its request to what is planned, with today as the yellow word. */
export function TimeLine(props: TimeLineProps) {
  const box = useRef<HTMLDivElement>(null)
  const hatch = useId()
  const { width, rem } = useChartSize(box)
  const lanes = lanesOf(rem)
  const x = timeScale(props.from, props.to, rem * 6.5, width - 2)
  const { today } = props
  const isTodayShown = props.from <= today && today <= props.to
  return (
    <div className="chart" ref={box}>
      <svg role="img" aria-label={props.label} width={width} height={lanes.height}>
        <defs>
          <pattern
            id={hatch}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="8" height="8" fill="var(--white)" />
            <path d="M0 0v8" stroke="var(--key)" strokeWidth="3" />
          </pattern>
        </defs>
        {monthTicks(props.from, props.to, (width - rem * 6.5) / (rem * 4.3)).map((tick) => (
          <g key={tick.on}>
            <path d={`M${x(tick.on)} 4V${lanes.height - 2}`} stroke="var(--line)" />
            <text x={x(tick.on) + 5} y={rem * 1.2}>
              {tick.label}
            </text>
          </g>
        ))}
        <path d={`M${rem * 6.5} ${lanes.top}H${width - 2}`} stroke="var(--line-strong)" />
        {lanes.names.map(({ name, y }) => (
          <text key={name} x={0} y={y + rem * 1.1}>
            {name}
          </text>
        ))}
        <TimeLineBars bars={props.businesses} x={x} y={lanes.business} {...{ rem, today, hatch }} />
        <TimeLineBars
          bars={props.residences}
          x={x}
          y={lanes.residence}
          {...{ rem, today, hatch }}
        />
        <TimeLinePoints points={props.points} x={x} y={lanes.point} rem={rem} />
        <RecordTicks days={props.recordDays} x={x} base={lanes.record + rem * 1.4} rem={rem} />
        {isTodayShown && <Today x={x(today)} lanes={lanes} rem={rem} width={width} />}
      </svg>
    </div>
  )
}

interface RecordTicksProps {
  readonly days: readonly IsoDate[]
  readonly x: (day: IsoDate) => number
  readonly base: number
  readonly rem: number
}

/** One stroke a day, taller when there were several records. */
function RecordTicks({ days, x, base, rem }: RecordTicksProps) {
  const counts = new Map<IsoDate, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].map(([day, count]) => (
    <path
      key={day}
      d={`M${x(day)} ${base}v${-rem * (count > 1 ? 1.35 : 1)}`}
      stroke="var(--ink)"
      strokeWidth={3}
    />
  ))
}

interface TodayProps {
  readonly x: number
  readonly lanes: ReturnType<typeof lanesOf>
  readonly rem: number
  readonly width: number
}

function Today({ x, lanes, rem, width }: TodayProps) {
  const word = rem * 3.4
  const left = x + word + 2 > width ? x - word - 1 : x + 1
  return (
    <>
      <path d={`M${x} 4V${lanes.height - 2}`} stroke="var(--navy)" strokeWidth={2} />
      <rect x={left} y={lanes.record} width={word} height={rem * 1.45} fill="var(--lamp)" />
      <text x={left + rem * 0.25} y={lanes.record + rem * 1.1} className="chart-strong">
        きょう
      </text>
    </>
  )
}
