import { type DateParts, readEra, readWestern, readWithoutEra } from './calendar-reading.ts'
import { type DateRemarks, takeRemarks, withRemarks } from './date-remarks.ts'
import { type Era, ERAS } from './eras.ts'
import { kanjiNumeralsToDigits } from './kanji-numerals.ts'
import { invalidDate, type ParsedDate } from './parsed-date.ts'

/** A sentence is no date; the limit also bounds the time that any text can take. */
const LONGEST_DATE = 60

/**
 * Reads a date in any notation of domain.md §5, 和暦 or 西暦, and refuses what no calendar has. A year of two digits
 * without an era is never guessed here.
 */
export function parseJapaneseDate(text: string): ParsedDate {
  const typed = text.normalize('NFKC').trim()
  if (typed === '') return { kind: 'empty' }
  if (typed.length > LONGEST_DATE) return invalidDate('unreadable')
  if (saysUnknown(typed)) return { kind: 'unknown' }
  if (saysAge(typed)) return { kind: 'age' }
  if (/年度/u.test(typed)) return invalidDate('fiscal-year')
  if (/\d0年代/u.test(kanjiNumeralsToDigits(typed))) return invalidDate('decade')
  const remarks = takeRemarks(typed)
  if (remarks.unreadable) return invalidDate('unreadable')
  return judged(parseCore(tidy(remarks.core)), remarks)
}

function judged(parsed: ParsedDate, remarks: DateRemarks): ParsedDate {
  return parsed.kind === 'date' ? withRemarks(parsed, remarks) : parsed
}

const UNKNOWN_WORDS =
  /^(?:(?:生?年?月日|日付|日時|時期|詳細)?(?:は|が)?(?:不明|不詳|未詳|未定|未確認|未記入|未入力|未)|確認中|調査中|照会中|調整中|なし|無し|無|該当なし|わからない|分からない|n\/?a|null|none|unknown)$/iu

/** Also a form nobody filled in: 「/ /」, 「年 月 日」, 「-」, 「？」. */
function saysUnknown(typed: string): boolean {
  const words = typed.replace(/[\s()]/gu, '')
  return UNKNOWN_WORDS.test(words) || /^[年月日./\-,・、?…_*×〇○◯ー―‐−–—~]*$/u.test(words)
}

function saysAge(typed: string): boolean {
  return /^(?:満|約)?\s*\d{1,3}\s*(?:[歳才]?代|[歳才])?\s*(?:前半|後半|位|くらい|ぐらい|頃)?$/u.test(
    typed,
  )
}

const SEPARATOR = '[年月./,\\-・、 ]'

/** One spelling of each part: digits for kanji, `-` for any dash, 1 for 元, `?` for a part left open. */
function tidy(core: string): string {
  const open = core.replace(/(?<![一二三四五六七八九十百千])[〇○◯×✕xX*_]+(?=[月日./-]|$)/gu, '?')
  return kanjiNumeralsToDigits(open)
    .toUpperCase()
    .replace(/[‐‑‒–—―−ー]/gu, '-')
    .replace(/\s*([年月日./,\-・、])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
}

function parseCore(core: string): ParsedDate {
  if (/^\d{7,8}$/u.test(core)) return parseDigits(core)
  const era = ERAS.find((candidate) => eraPrefix(candidate).test(core))
  if (era) return parseEra(era, core.replace(eraPrefix(era), '').replace(/^元/u, '1'))
  const parts = parseParts(core.replace(/^西暦/u, ''))
  if (!parts) return invalidDate(isYearless(core) ? 'no-year' : 'unreadable')
  return parts.yearDigits === 4 ? parseWestern(parts) : parseWithoutEra(parts, core)
}

const ERA_PREFIXES = new Map(
  ERAS.map((era) => [
    era.id,
    new RegExp(`^(?:${era.name}|${era.name.charAt(0)}|${era.letter})[ .]*`, 'u'),
  ]),
)

function eraPrefix({ id }: Era): RegExp {
  return ERA_PREFIXES.get(id) ?? /^$/
}

function isYearless(core: string): boolean {
  return /^年?(?:\d{1,2}|\?)月/u.test(core)
}

/** 20240401, and the code of forms and data systems: 5060401 is 令和6年4月1日. */
function parseDigits(core: string): ParsedDate {
  const day = Number(core.slice(-2))
  const month = Number(core.slice(-4, -2))
  if (core.length === 8) return readWestern({ year: Number(core.slice(0, 4)), month, day })
  const era = ERAS.find(({ officeCode }) => officeCode === Number(core.charAt(0)))
  return era
    ? readEra(era, { year: Number(core.slice(1, 3)), month, day })
    : invalidDate('unreadable')
}

function parseEra(era: Era, rest: string): ParsedDate {
  const digits = /^(\d{2})(\d{2})(\d{2})$/u.exec(rest)
  if (digits) {
    return readEra(era, {
      year: Number(digits[1]),
      month: Number(digits[2]),
      day: Number(digits[3]),
    })
  }
  if (/^[A-Z]/u.test(rest)) return invalidDate('unreadable')
  if (!/^\d/u.test(rest)) return invalidDate('no-year')
  const parts = parseParts(rest)
  if (!parts || parts.yearDigits > 2) return invalidDate('unreadable')
  return parts.incomplete ? invalidDate('incomplete') : readEra(era, parts)
}

function parseWestern(parts: TextParts): ParsedDate {
  return parts.incomplete ? invalidDate('incomplete') : readWestern(parts)
}

/** Needs all three numbers, or 年 after the first: 24.4 may be a month and a day. */
function parseWithoutEra(parts: TextParts, core: string): ParsedDate {
  if (parts.yearDigits > 2) return invalidDate('unreadable')
  const saysYear = core.includes('年')
  if (parts.incomplete || (parts.day === undefined && !saysYear)) return invalidDate('incomplete')
  const readings = readWithoutEra(parts)
  return 'kind' in readings ? readings : { kind: 'ambiguous', readings }
}

interface TextParts extends DateParts {
  readonly yearDigits: number
  /** A day without a month. */
  readonly incomplete: boolean
}

const PARTS = new RegExp(
  `^(\\d{1,4})(?:(?!月)${SEPARATOR}(\\d{1,2}|\\?|)(?:(?!年)${SEPARATOR}(\\d{1,2}|\\?|)日?)?)?$`,
  'u',
)

function parseParts(core: string): TextParts | undefined {
  const match = PARTS.exec(core)
  if (!match) return undefined
  const [, year = '', monthText, dayText] = match
  const month = numberOf(monthText)
  const day = numberOf(dayText)
  const incomplete = day !== undefined && month === undefined
  return { year: Number(year), month, day, yearDigits: year.length, incomplete }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text === '' || text === '?' ? undefined : Number(text)
}
