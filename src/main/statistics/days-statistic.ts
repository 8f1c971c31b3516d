/** min, median, mean and max of days; null of none. The mean has one decimal (statistics.md §5). */
export function daysStatistic(name: string, days: readonly number[]): number | null {
  const sorted = days.toSorted((one, other) => one - other)
  switch (name) {
    case 'min':
      return sorted.at(0) ?? null
    case 'median':
      return median(sorted)
    case 'mean':
      return mean(sorted)
    case 'max':
      return sorted.at(-1) ?? null
    default:
      throw new Error(`Unknown statistic ${name}`)
  }
}

/** Of an even number the mean of the two middle ones. */
function median(sorted: readonly number[]): number | null {
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  const upper = sorted[Math.floor(sorted.length / 2)]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

function mean(days: readonly number[]): number | null {
  if (days.length === 0) return null
  const sum = days.reduce((total, value) => total + value, 0)
  return Math.round((sum * 10) / days.length) / 10
}
