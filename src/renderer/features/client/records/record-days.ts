import type { CaseRecordEntry } from '../../../../shared/cases/case-document.ts'
import type { IsoDate, PartialDate } from '../../../../shared/dates.ts'
import { addDays, yearMonthDay } from '../../../../shared/rules/calendar.ts'
import { formatWareki, warekiYear, weekdayName } from '../../../../shared/rules/format-wareki.ts'
import { isWholeDay } from '../../../../shared/rules/partial-date.ts'

export interface RecordDayGroup {
  readonly key: string
  /** 11月18日（水）. */
  readonly day: string
  /** 令和8年・2件. */
  readonly note: string
  readonly records: readonly CaseRecordEntry[]
}

/** The days of the records in the order they come, newest first. */
export function recordDays(
  records: readonly CaseRecordEntry[],
  today: IsoDate,
): readonly RecordDayGroup[] {
  const groups = new Map<string, CaseRecordEntry[]>()
  for (const record of records) {
    const key = record.date ?? ''
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return [...groups].map(([date, ofDay]) => ({
    key: date,
    day: dayText(date, today),
    note: `${date === '' ? '' : `${warekiYear(date)}・`}${ofDay.length}件`,
    records: ofDay,
  }))
}

function dayText(date: PartialDate, today: IsoDate): string {
  if (date === '') return '日付なし'
  if (!isWholeDay(date)) return formatWareki(date)
  const { month, day } = yearMonthDay(date)
  const plain = `${month}月${day}日（${weekdayName(date)}）`
  if (date === today) return `きょう ${plain}`
  return date === addDays(today, -1) ? `きのう ${plain}` : plain
}
