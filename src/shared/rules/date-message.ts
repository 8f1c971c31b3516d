import { daysInMonth, yearMonthOf } from './calendar.ts'
import { eraById } from './eras.ts'
import { formatWareki, formatWarekiWithYear } from './format-wareki.ts'
import type { DateReading, InvalidDate, InvalidDateReason, ParsedDate } from './parsed-date.ts'
import type { LegacyDateNote } from './resolve-legacy-date.ts'

/** Why a text gave no date, and what to do; undefined where it did, or where there is nothing to say. */
export function dateProblem(parsed: ParsedDate): string | undefined {
  switch (parsed.kind) {
    case 'empty':
    case 'unknown':
    case 'date':
      return undefined
    case 'ambiguous':
      return '元号がないので、年が決まりません。どの年かを選んでください。'
    case 'age':
      return '年齢のようです。日付を入れてください。年だけ分かるときは「昭和33年」のように入れられます。'
    case 'invalid':
      return invalidText(parsed)
  }
}

function invalidText({ reason, at }: InvalidDate): string {
  if (at && reason === 'no-such-month') {
    return `${at.month}月は暦にありません。月を確かめてください。`
  }
  return at && reason === 'no-such-day' ? missingDayText(at) : INVALID_TEXTS[reason]
}

const INVALID_TEXTS: Readonly<Record<InvalidDateReason, string>> = {
  'no-such-month': 'その月は暦にありません。月を確かめてください。',
  'no-such-day': 'その日は暦にありません。日を確かめてください。',
  'no-such-year': '元号の年は元年（1年）から始まります。年を確かめてください。',
  'before-era': 'その元号が始まる前の日付です。元号と年を確かめてください。',
  'out-of-range': '1868年（明治元年）から2100年までの日付を入れてください。',
  'no-year': '年がありません。年から入れてください。例：R6.4.1、20240401',
  incomplete:
    '年月日がそろっていません。例：R6.4.1。月や日が分からないときは「令和6年4月」「令和6年」のように入れられます。',
  'fiscal-year': '年度では日が決まりません。年月日を入れてください。',
  decade: '年代では年が決まりません。「昭和20年頃」のように年を入れてください。',
  contradiction: '和暦の年と西暦の年が合いません。どちらかを直してください。',
  unreadable: '日付として読めません。例：R6.4.1、令和6年4月1日、2024-04-01、20240401',
}

function missingDayText({ year, month, day }: NonNullable<InvalidDate['at']>): string {
  const monthName = formatWareki(yearMonthOf(year, month))
  return `${monthName}は${daysInMonth(year, month)}日までで、${day}日は暦にありません。日を確かめてください。`
}

/** What was done with a date that was read, as a statement. */
export function dateNoteText(note: LegacyDateNote): string {
  switch (note) {
    case 'era-overflow':
      return '終わった元号の年で書かれているので、続きの年として読みました。'
    case 'about':
      return '「頃」などが付いています。'
    case 'before-gregorian':
      return '明治5年までは旧暦なので、年だけを残します。'
    case 'time-dropped':
      return '時刻は除きました。'
    case 'weekday-differs':
      return '書かれている曜日と日付が合いません。'
    case 'partial':
      return '月または日が分からない日付です。'
    case 'interpreted':
      return '元号がないので、ありうる年が一つだけのものとして読みました。'
  }
}

/** A choice to offer: 平成24年4月1日（2012年）, and past an era's end 平成36年＝令和6年4月1日（2024年）. */
export function readingText({ era, iso, overflow }: DateReading): string {
  const written = formatWarekiWithYear(iso)
  if (era === 'western' || !overflow) return written
  const { name, firstYear } = eraById(era)
  return `${name}${Number(iso.slice(0, 4)) - firstYear + 1}年＝${written}`
}
