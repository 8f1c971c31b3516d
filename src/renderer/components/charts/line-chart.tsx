import './chart.css'
import { useRef } from 'react'
import { endLabels, scaleOf, type LineSeries } from './line-chart-layout.ts'
import { useChartSize } from './use-chart-size.ts'

export type { LineSeries } from './line-chart-layout.ts'

export interface LineChartProps {
  /** What it shows and over which time, read aloud. */
  readonly label: string
  /** R3, R4, …: one for each value. */
  readonly ticks: readonly string[]
  /** At most four; each has its own line and its own point. */
  readonly series: readonly LineSeries[]
  /** In rem. */
  readonly height: number
  /** Lines with figures at the left, for a chart that is read by itself. */
  readonly withScale: boolean
}

const LOOKS = [
  { color: 'var(--key)', dash: undefined, point: 'dot' },
  { color: 'var(--amber)', dash: '6 4', point: 'square' },
  { color: 'var(--green)', dash: '2 4', point: 'diamond' },
  { color: 'var(--ink)', dash: '10 4 2 4', point: 'ring' },
] as const

function Point({ look, x, y }: { look: (typeof LOOKS)[number]; x: number; y: number }) {
  switch (look.point) {
    case 'dot':
      return <circle cx={x} cy={y} r={4.5} fill={look.color} />
    case 'square':
      return <rect x={x - 4} y={y - 4} width={8} height={8} fill={look.color} />
    case 'diamond':
      return <path d={`M${x} ${y - 6}l6 6-6 6-6-6z`} fill={look.color} />
    case 'ring':
      return <circle cx={x} cy={y} r={4} fill="var(--white)" stroke={look.color} strokeWidth={2} />
  }
}

/** Figures over the years, each line labelled at its end. */
export function LineChart({ label, ticks, series, height, withScale }: LineChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const { width, rem } = useChartSize(box)
  const scale = scaleOf({ width, rem, height: height * rem, ticks, series, withScale })
  const { x, y, base } = scale
  const labels = endLabels(series, y, rem)
  return (
    <div className="chart" ref={box}>
      <svg role="img" aria-label={label} width={width} height={height * rem}>
        {withScale &&
          scale.lines.map((value) => (
            <g key={value}>
              <path d={`M${scale.left} ${y(value)}H${scale.right}`} stroke="var(--line)" />
              <text x={scale.left - 8} y={y(value) + rem * 0.35} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
        <path d={`M${scale.left} ${base}H${scale.right}`} stroke="var(--line-strong)" />
        {series.map((one, index) => {
          const look = LOOKS[index] ?? LOOKS[0]
          const path = one.values.map((value, at) => `${x(at)} ${y(value)}`).join('L')
          return (
            <g key={one.id}>
              <path
                d={`M${path}`}
                fill="none"
                stroke={look.color}
                strokeWidth={3}
                strokeDasharray={look.dash}
              />
              {one.values.map((value, at) => (
                <Point key={at} look={look} x={x(at)} y={y(value)} />
              ))}
              <text
                className="chart-end-label"
                x={scale.right + 8}
                y={(labels[index] ?? 0) + rem * 0.35}
                style={{ fill: look.color }}
              >
                {one.label} {one.values.at(-1)?.toLocaleString('ja-JP')}
              </text>
            </g>
          )
        })}
        {ticks.map((tick, at) => (
          <text key={tick} x={x(at)} y={base + rem * 1.2} textAnchor="middle">
            {tick}
          </text>
        ))}
      </svg>
    </div>
  )
}
