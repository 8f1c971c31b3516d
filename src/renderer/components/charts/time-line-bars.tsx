import type { Business } from '../../../shared/codes/case-codes.ts'
import type { IsoDate } from '../../../shared/dates.ts'

export interface TimeLineBar {
  readonly id: string
  readonly label: string
  readonly from: IsoDate
  /** Open ends are drawn up to the end of the chart. */
  readonly to: IsoDate | undefined
  /** A business, or where the person lives. */
  readonly kind: Business | 'residence'
}

const LOOKS = {
  coordination: { fill: 'var(--key)', ink: 'var(--white)', line: 'var(--key)' },
  follow_up: { fill: 'var(--green)', ink: 'var(--white)', line: 'var(--green)' },
  consultation: { fill: 'var(--ink)', ink: 'var(--white)', line: 'var(--ink)' },
  suspect_support: { fill: 'var(--ink)', ink: 'var(--white)', line: 'var(--ink)' },
  residence: { fill: 'var(--paper)', ink: 'var(--ink)', line: 'var(--line-strong)' },
} as const

export interface TimeLineBarsProps {
  readonly bars: readonly TimeLineBar[]
  readonly x: (day: IsoDate) => number
  readonly y: number
  readonly rem: number
  readonly today: IsoDate
  /** Id of the pattern for the part of a running business that is still planned. */
  readonly hatch: string
}

/** Solid up to today, hatched from today on; what begins after today is only a dashed frame. */
export function TimeLineBars({ bars, ...shared }: TimeLineBarsProps) {
  return bars.map((bar) =>
    bar.from > shared.today ? (
      <PlannedBar key={bar.id} bar={bar} {...shared} />
    ) : (
      <RunningBar key={bar.id} bar={bar} {...shared} />
    ),
  )
}

type OneBarProps = Omit<TimeLineBarsProps, 'bars'> & { readonly bar: TimeLineBar }

/** Beyond the end of every chart. */
const NO_END = '9999-12-31'

function PlannedBar({ bar, x, y, rem }: OneBarProps) {
  const left = x(bar.from)
  const width = x(bar.to ?? NO_END) - left
  const look = LOOKS[bar.kind]
  return (
    <>
      <rect
        x={left}
        y={y}
        width={width}
        height={rem * 1.5}
        fill="var(--white)"
        stroke={look.line}
        strokeDasharray="4 3"
      />
      <BarLabel bar={bar} left={left} width={width} y={y} rem={rem} ink={look.line} />
    </>
  )
}

function RunningBar({ bar, x, y, rem, today, hatch }: OneBarProps) {
  const left = x(bar.from)
  const end = bar.to ?? NO_END
  const isSplit = bar.kind !== 'residence' && end > today
  const right = x(isSplit ? today : end)
  const look = LOOKS[bar.kind]
  return (
    <>
      {isSplit && bar.to !== undefined && (
        <rect
          x={right}
          y={y}
          width={x(end) - right}
          height={rem * 1.5}
          fill={bar.kind === 'coordination' ? `url(#${hatch})` : 'var(--white)'}
          stroke={look.line}
        />
      )}
      <rect
        x={left}
        y={y}
        width={Math.max(2, right - left)}
        height={rem * 1.5}
        fill={look.fill}
        stroke={look.line}
      />
      <BarLabel bar={bar} left={left} width={right - left} y={y} rem={rem} ink={look.ink} />
    </>
  )
}

interface BarLabelProps {
  readonly bar: TimeLineBar
  readonly left: number
  readonly width: number
  readonly y: number
  readonly rem: number
  readonly ink: string
}

/** A word that does not fit is left to the table. */
function BarLabel({ bar, left, width, y, rem, ink }: BarLabelProps) {
  if (bar.label.length * rem + rem * 0.6 > width) return null
  const color = bar.kind === 'residence' ? 'var(--ink)' : ink
  return (
    <text x={left + rem * 0.4} y={y + rem * 1.1} style={{ fill: color }}>
      {bar.label}
    </text>
  )
}
