import type { ElapsedTime, Interval } from './elapsed-time.ts'

/** For documents: 2年1か月と3日（763日）. */
export function periodText(elapsed: ElapsedTime): string {
  if (elapsed.months === 0) return `${elapsed.totalDays}日`
  const rest = elapsed.days === 0 ? '' : `と${elapsed.days}日`
  return `${yearsAndMonths(elapsed.months)}${rest}（${elapsed.totalDays}日）`
}

/** For screens, where the days come first: 164日（5か月11日）. */
export function daysText(elapsed: ElapsedTime): string {
  if (elapsed.months === 0) return `${elapsed.totalDays}日`
  const rest = elapsed.days === 0 ? '' : `${elapsed.days}日`
  return `${elapsed.totalDays}日（${yearsAndMonths(elapsed.months)}${rest}）`
}

/** As `periodText`; between partly known dates 約2年3か月, or 約2年–2年11か月 where they leave room. */
export function intervalText(interval: Interval): string {
  if (interval.kind === 'exact') return periodText(interval)
  const { minMonths, maxMonths } = interval
  if (minMonths === maxMonths) return `約${yearsAndMonths(minMonths)}`
  return `約${yearsAndMonths(minMonths)}–${yearsAndMonths(maxMonths)}`
}

function yearsAndMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const yearPart = years === 0 ? '' : `${years}年`
  return rest === 0 && years > 0 ? yearPart : `${yearPart}${rest}か月`
}
