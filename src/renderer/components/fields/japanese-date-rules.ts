import type { PartialDate } from '../../../shared/dates.ts'
import { dateNoteText, dateProblem, readingText } from '../../../shared/rules/date-message.ts'
import {
  formatWarekiShort,
  formatWarekiWithYear,
  weekdayName,
} from '../../../shared/rules/format-wareki.ts'
import { parseJapaneseDate } from '../../../shared/rules/parse-japanese-date.ts'
import type { FoundDate, ParsedDate } from '../../../shared/rules/parsed-date.ts'
import { isWholeDay } from '../../../shared/rules/partial-date.ts'
import type { DateRules, TypedDate } from './date-rules.ts'

const DAY_NEEDED = '日まで入れてください。例：R6.4.1、20240401'
const PAST_ERA = 'その元号はもう終わっています。次の日付なら選んでください。'

function refused(parsed: ParsedDate): TypedDate {
  const proposals =
    parsed.kind === 'ambiguous'
      ? parsed.readings.map((reading) => ({ iso: reading.iso, text: readingText(reading) }))
      : []
  return { ok: false, message: dateProblem(parsed) ?? DAY_NEEDED, proposals }
}

/** A year past an era's end has one meaning, but in a form a person says so (domain.md §5). */
function found({ value, notes }: FoundDate, readback: string): TypedDate {
  if (notes.includes('era-overflow'))
    return { ok: false, message: PAST_ERA, proposals: [{ iso: value, text: readback }] }
  const note = notes.map(dateNoteText).join('')
  return { ok: true, iso: value, readback, note: note === '' ? undefined : note }
}

function withWeekday(date: PartialDate): string {
  return `${formatWarekiWithYear(date)}${weekdayName(date)}曜`
}

/** 依頼日, 出所日, 記録の日付: the day must be known. */
export const wholeDayRules: DateRules = {
  format: formatWarekiShort,
  parse: (text) => {
    const parsed = parseJapaneseDate(text)
    if (parsed.kind !== 'date' || !isWholeDay(parsed.value))
      return parsed.kind === 'date'
        ? { ok: false, message: DAY_NEEDED, proposals: [] }
        : refused(parsed)
    return found(parsed, withWeekday(parsed.value))
  },
}

/** 生年月日, 前刑出所日, 手帳の取得日: a year or a month may be all that is known. */
export const partialDateRules: DateRules = {
  format: formatWarekiShort,
  parse: (text) => {
    const parsed = parseJapaneseDate(text)
    if (parsed.kind === 'unknown' || parsed.kind === 'empty')
      return { ok: true, iso: '', readback: '日付は不明' }
    return parsed.kind === 'date'
      ? found(parsed, formatWarekiWithYear(parsed.value))
      : refused(parsed)
  },
}
