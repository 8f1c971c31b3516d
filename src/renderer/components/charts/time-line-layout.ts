import type { IsoDate } from '../../../shared/dates.ts'
import { addMonths, dayNumber, yearMonthDay } from '../../../shared/rules/calendar.ts'
import { formatWarekiShort } from '../../../shared/rules/format-wareki.ts'

export interface MonthTick {
  readonly on: IsoDate
  readonly label: string
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60]

/** R8.6月 on the first tick and each new year, 7月 on the others; years alone when months do not fit. */
export function monthTicks(from: IsoDate, to: IsoDate, room: number): readonly MonthTick[] {
  const first = `${from.slice(0, 7)}-01`
  const begin = first < from ? addMonths(first, 1) : first
  const months = monthsBetween(begin, to)
  const step = MONTH_STEPS.find((each) => months / each <= room) ?? 120
  const aligned = step < 12 ? begin : nextJanuary(begin)
  const ticks: MonthTick[] = []
  for (let on = aligned; on <= to; on = addMonths(on, step)) {
    ticks.push({ on, label: labelOf(on, step, ticks.length === 0) })
  }
  return ticks
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const a = yearMonthDay(from)
  const b = yearMonthDay(to)
  return (b.year - a.year) * 12 + b.month - a.month + 1
}

function nextJanuary(day: IsoDate): IsoDate {
  return day.slice(5, 7) === '01' ? day : `${Number(day.slice(0, 4)) + 1}-01-01`
}

function labelOf(on: IsoDate, step: number, isFirst: boolean): string {
  const { month } = yearMonthDay(on)
  const year = formatWarekiShort(on.slice(0, 4))
  if (step >= 12) return `${year}年`
  return isFirst || month <= step ? `${year}.${month}月` : `${month}月`
}

/** Days to pixels; days outside of the chart lie on its edges. */
export function timeScale(from: IsoDate, to: IsoDate, left: number, right: number) {
  const first = dayNumber(from)
  const days = Math.max(1, dayNumber(to) - first)
  return (day: IsoDate): number => {
    const share = (dayNumber(day) - first) / days
    return left + Math.min(1, Math.max(0, share)) * (right - left)
  }
}

/** The four lanes, from the top. */
export function lanesOf(rem: number) {
  const top = rem * 1.6
  const lane = rem * 1.75
  const business = top + rem * 0.3
  const residence = business + lane
  const point = residence + lane
  const record = point + lane
  return {
    top,
    business,
    residence,
    point,
    record,
    height: record + rem * 1.6,
    names: [
      { name: '業務', y: business },
      { name: '居所', y: residence },
      { name: '取得・移行', y: point },
      { name: '記録', y: record },
    ],
  }
}
