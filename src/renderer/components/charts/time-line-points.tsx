import type { IsoDate } from '../../../shared/dates.ts'

export interface TimeLinePoint {
  readonly id: string
  readonly on: IsoDate
  readonly kind: 'release' | 'planned-release' | 'move' | 'acquisition'
  /** 療育手帳 更新. */
  readonly label: string
}

const COLORS = {
  release: 'var(--key)',
  'planned-release': 'var(--key)',
  move: 'var(--green)',
  acquisition: 'var(--amber)',
} as const

export interface TimeLinePointsProps {
  readonly points: readonly TimeLinePoint[]
  readonly x: (day: IsoDate) => number
  readonly y: number
  readonly rem: number
}

function PointShape({ kind, x, y }: { kind: TimeLinePoint['kind']; x: number; y: number }) {
  const fill = COLORS[kind]
  switch (kind) {
    case 'release':
      return <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} fill={fill} />
    case 'planned-release':
      return (
        <path d={`M${x} ${y - 8}l8 8-8 8-8-8z`} fill="var(--white)" stroke={fill} strokeWidth={2} />
      )
    case 'move':
      return <path d={`M${x - 7} ${y - 3}h6v-4.5l8 7.5-8 7.5v-4.5h-6z`} fill={fill} />
    case 'acquisition':
      return <rect x={x - 6} y={y - 6} width={12} height={12} fill={fill} />
  }
}

/** Which labels have room before the next point begins. */
export function shownLabels(
  points: readonly TimeLinePoint[],
  x: (day: IsoDate) => number,
  rem: number,
): ReadonlySet<string> {
  const sorted = points.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const fits = sorted.filter((point, index) => {
    const next = sorted[index + 1]
    const end = x(point.on) + 13 + point.label.length * rem
    return next === undefined || end < x(next.on) - 8
  })
  return new Set(fits.map((point) => point.id))
}

/** 取得, 移行, 出所 on their days. */
export function TimeLinePoints({ points, x, y, rem }: TimeLinePointsProps) {
  const labelled = shownLabels(points, x, rem)
  return points.map((point) => (
    <g key={point.id}>
      <title>{point.label}</title>
      <PointShape kind={point.kind} x={x(point.on)} y={y + rem * 0.75} />
      {labelled.has(point.id) && (
        <text x={x(point.on) + 13} y={y + rem * 1.1}>
          {point.label}
        </text>
      )}
    </g>
  ))
}
