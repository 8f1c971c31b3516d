import type { IsoDate, PartialDate } from '../dates.ts'
import { weekdayOf, yearMonthDay } from './calendar.ts'
import { type Era, eraOfDay, ERAS, eraYearText } from './eras.ts'
import { precisionOf } from './partial-date.ts'

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const

/** 令和6年4月1日; of a partly known date 昭和33年4月 or 昭和33年頃（月日不明）. Before 明治 the western year. */
export function formatWareki(date: PartialDate): string {
  const { month, day } = yearMonthDay(date)
  const year = warekiYear(date)
  switch (precisionOf(date)) {
    case 'day':
      return `${year}${month}月${day}日`
    case 'month':
      return `${year}${month}月`
    case 'year':
      return `${year}頃（月日不明）`
  }
}

/** R6.4.1, S33.4, S33. */
export function formatWarekiShort(date: PartialDate): string {
  const { year, month, day } = yearMonthDay(date)
  const era = eraShown(date)
  const shortYear = era ? era.letter + String(year - era.firstYear + 1) : String(year)
  return [shortYear, month, day].filter((part) => part !== 0).join('.')
}

/** What a date field reads back: 昭和23年9月3日（1948年）, 平成24年7月（2012年）日は不明. */
export function formatWarekiWithYear(date: PartialDate): string {
  const { year, month } = yearMonthDay(date)
  switch (precisionOf(date)) {
    case 'day':
      return `${formatWareki(date)}（${year}年）`
    case 'month':
      return `${warekiYear(date)}${month}月（${year}年）日は不明`
    case 'year':
      return `${warekiYear(date)}（${year}年）月日は不明`
  }
}

/** 日 to 土. */
export function weekdayName(date: IsoDate): string {
  return WEEKDAYS[weekdayOf(date)] ?? ''
}

/** 昭和33年, 令和元年. */
export function warekiYear(date: PartialDate): string {
  const year = Number(date.slice(0, 4))
  const era = eraShown(date)
  return era ? `${era.name}${eraYearText(year - era.firstYear + 1)}年` : `${year}年`
}

/** A month or year in which eras changed carries the name that most of its days had (昭和64年 is 平成元年). */
function eraShown(date: PartialDate): Era | undefined {
  switch (precisionOf(date)) {
    case 'day':
      return eraOfDay(date)
    case 'month':
      return eraOfDay(`${date}-16`)
    case 'year':
      return date === String(ERAS[0].firstYear) ? ERAS[0] : eraOfDay(`${date}-07-02`)
  }
}
