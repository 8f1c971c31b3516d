import { describe, expect, it } from 'vitest'
import { endLabels, scaleOf, stepFor } from './line-chart-layout.ts'
import { monthTicks, timeScale } from './time-line-layout.ts'
import { shownLabels, type TimeLinePoint } from './time-line-points.tsx'

describe('the lines behind a line chart', () => {
  it.each([
    { max: 1, step: 1 },
    { max: 5, step: 1 },
    { max: 6, step: 2 },
    { max: 10, step: 2 },
    { max: 11, step: 5 },
    { max: 25, step: 5 },
    { max: 26, step: 10 },
    { max: 1234, step: 500 },
  ])('stand every $step when the highest figure is $max', ({ max, step }) => {
    expect(stepFor(max)).toBe(step)
  })

  it('begin at zero and reach over the highest figure', () => {
    const scale = scaleOf({
      width: 600,
      height: 200,
      rem: 16,
      ticks: ['R6', 'R7'],
      series: [{ id: 'a', label: '新規', values: [12, 22] }],
      withScale: true,
    })
    expect(scale.lines).toEqual([0, 5, 10, 15, 20, 25])
    expect(scale.y(0)).toBe(scale.base)
    expect(scale.x(1)).toBeLessThan(scale.right)
  })
})

describe('labels at the ends of lines', () => {
  const series = (...ends: readonly number[]) =>
    ends.map((end, index) => ({ id: String(index), label: '新規', values: [end] }))

  it('stand at the height of the line', () => {
    expect(endLabels(series(10, 50), (value) => 100 - value, 16)).toEqual([90, 50])
  })

  it('are moved apart where lines end together', () => {
    const [first = 0, second = 0] = endLabels(series(10, 10), (value) => 100 - value, 16)
    expect(Math.abs(first - second)).toBeGreaterThanOrEqual(16)
  })
})

describe('months of a time line', () => {
  it.each([
    {
      when: 'every month fits',
      from: '2026-11-10',
      to: '2027-02-03',
      labels: ['R8.12月', 'R9.1月', '2月'],
    },
    {
      when: 'the first day is a first of a month',
      from: '2026-06-01',
      to: '2026-08-31',
      labels: ['R8.6月', '7月', '8月'],
    },
    {
      when: 'only years fit',
      from: '2013-05-01',
      to: '2020-06-01',
      labels: ['H26年', 'H27年', 'H28年', 'H29年', 'H30年', 'R1年', 'R2年'],
    },
  ])('are named by year once and then by month: $when', ({ from, to, labels }) => {
    expect(monthTicks(from, to, 8).map(({ label }) => label)).toEqual(labels)
  })
})

describe('days of a time line', () => {
  const x = timeScale('2026-06-01', '2026-06-11', 100, 200)

  it.each([
    { when: 'the first day', day: '2026-06-01', at: 100 },
    { when: 'a day between', day: '2026-06-06', at: 150 },
    { when: 'the last day', day: '2026-06-11', at: 200 },
    { when: 'before', day: '2020-01-01', at: 100 },
    { when: 'after', day: '9999-12-31', at: 200 },
  ])('$when', ({ day, at }) => {
    expect(x(day)).toBe(at)
  })
})

describe('labels of points', () => {
  const point = (id: string, on: string): TimeLinePoint => ({
    id,
    on,
    kind: 'acquisition',
    label: '療育手帳',
  })

  it('are left out where the next point stands in their place', () => {
    const x = timeScale('2026-01-01', '2026-12-31', 0, 800)
    const points = [point('c', '2026-11-01'), point('a', '2026-01-05'), point('b', '2026-01-20')]
    expect([...shownLabels(points, x, 16)]).toEqual(['b', 'c'])
  })
})
