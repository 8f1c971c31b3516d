export interface LineSeries {
  readonly id: string
  /** 継続, 新規: stands at the end of the line. */
  readonly label: string
  readonly values: readonly number[]
}

export interface ScaleInput {
  readonly width: number
  readonly height: number
  readonly rem: number
  readonly ticks: readonly string[]
  readonly series: readonly LineSeries[]
  readonly withScale: boolean
}

export interface Scale {
  readonly left: number
  readonly right: number
  /** Where zero lies. */
  readonly base: number
  readonly lines: readonly number[]
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

const STEPS = [1, 2, 5]

/** The first of 1, 2, 5, 10, 20, 50 … that needs at most five lines. */
export function stepFor(max: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((each) => max / (each * power) <= 5)
    if (step !== undefined) return step * power
  }
}

/** In rem: kanji are square, figures about two thirds of that. */
function labelWidth({ label, values }: LineSeries): number {
  return label.length + 0.7 + String(values.at(-1) ?? '').length * 0.65
}

/** Always from zero: a line that begins elsewhere exaggerates. */
export function scaleOf(input: ScaleInput): Scale {
  const { width, height, rem, ticks, series, withScale } = input
  const max = Math.max(1, ...series.flatMap((one) => one.values))
  const step = stepFor(max)
  const top = Math.ceil(max / step) * step
  const longest = Math.max(0, ...series.map(labelWidth))
  const left = withScale ? rem * 3 : rem * 0.5
  const right = width - longest * rem - 8
  const base = height - rem * 1.6
  const inner = rem * 1.1
  const gap = ticks.length > 1 ? (right - left - inner * 2) / (ticks.length - 1) : 0
  return {
    left,
    right,
    base,
    lines: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step),
    x: (index) => left + inner + index * gap,
    y: (value) => base - (value / top) * (base - rem * 0.8),
  }
}

/** Where the labels at the ends stand, moved apart so that none covers another. */
export function endLabels(
  series: readonly LineSeries[],
  y: (value: number) => number,
  rem: number,
): readonly number[] {
  const ends = series.map((one, index) => ({ index, at: y(one.values.at(-1) ?? 0) }))
  const places = new Map<number, number>()
  let lowest = -Infinity
  for (const { index, at } of ends.toSorted((a, b) => a.at - b.at)) {
    lowest = Math.max(at, lowest + rem * 1.3)
    places.set(index, lowest)
  }
  return series.map((_, index) => places.get(index) ?? 0)
}
