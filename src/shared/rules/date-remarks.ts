import { weekdayOf } from './calendar.ts'
import { readEra } from './calendar-reading.ts'
import { ERAS } from './eras.ts'
import { type DateNote, type FoundDate, type InvalidDate, invalidDate } from './parsed-date.ts'
import { isWholeDay } from './partial-date.ts'

/** What stood around a date and says something about it. */
export interface DateRemarks {
  readonly core: string
  readonly notes: readonly DateNote[]
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number | undefined
  /** The same year in the other calendar: 昭和58年（1983年）. */
  readonly otherYear?: string | undefined
  readonly unreadable: boolean
}

const ABOUT_BEFORE = /^(?:約|およそ|推定)\s*/u
const ABOUT_BEHIND =
  /(?<=[年月日\d])\s*(?:頃|ころ|ごろ|くらい|ぐらい|位|前後|推定|\?|(?<=年)[春夏秋冬]|(?<=月)(?:上旬|中旬|下旬|初旬|初め|末))$/u
const NOT_KNOWN_BEHIND = /(?<=[年月])\s*(?:月日|日|月)?は?(?:不明|不詳|未詳)$/u
const EMPTY_WORDS_BEHIND = /(?<=[年月日\d])\s*(?:生まれ|生|付け|付)$/u
const WEEKDAY_BEHIND = /(?<=[日\d])\s*([日月火水木金土])曜日?$/u
const TIME_BEHIND = /(?:[T\s]|(?<=日))(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/u

/** Takes the remarks off a text that NFKC has normalised. */
export function takeRemarks(text: string): DateRemarks {
  return takeTime(takeAffixes(takeBrackets(text)))
}

function takeBrackets(text: string): DateRemarks {
  let weekday: number | undefined
  let otherYear: string | undefined
  let unreadable = false
  const notes: DateNote[] = []
  const core = text.replace(/\s*\(([^()]*)\)\s*/gu, (_, inside: string) => {
    const remark = inside.trim()
    if (/^[日月火水木金土](?:曜日?)?$/u.test(remark)) weekday = weekdayNumber(remark.charAt(0))
    else if (/^(?:頃|推定|約)$/u.test(remark)) notes.push('about')
    else if (/\d|元/u.test(remark)) otherYear = remark
    else if (!/^(?:月日|日|月)?は?(?:不明|不詳|未詳)$/u.test(remark)) unreadable = true
    return ''
  })
  return { core: core.trim(), notes, weekday, otherYear, unreadable }
}

function takeAffixes(remarks: DateRemarks): DateRemarks {
  const { core } = remarks
  const weekday = WEEKDAY_BEHIND.exec(core)
  if (weekday) {
    return takeAffixes({
      ...remarks,
      core: core.slice(0, weekday.index),
      weekday: weekdayNumber(weekday[1] ?? ''),
    })
  }
  const plain = core.replace(NOT_KNOWN_BEHIND, '').replace(EMPTY_WORDS_BEHIND, '')
  const certain = plain.replace(ABOUT_BEFORE, '').replace(ABOUT_BEHIND, '')
  if (certain === core) return remarks
  const notes: readonly DateNote[] = certain === plain ? remarks.notes : [...remarks.notes, 'about']
  return takeAffixes({ ...remarks, core: certain, notes })
}

/** Midnight is how databases write a day; another time is dropped with a note. */
function takeTime(remarks: DateRemarks): DateRemarks {
  const time = TIME_BEHIND.exec(remarks.core)
  if (!time) return remarks
  const isMidnight = time.slice(1).every((part: string | undefined) => Number(part ?? 0) === 0)
  return {
    ...remarks,
    core: remarks.core.slice(0, time.index),
    notes: isMidnight ? remarks.notes : [...remarks.notes, 'time-dropped'],
  }
}

function weekdayNumber(name: string): number {
  return '日月火水木金土'.indexOf(name)
}

/** Holds a date against what stood around it. */
export function withRemarks(date: FoundDate, remarks: DateRemarks): FoundDate | InvalidDate {
  if (remarks.otherYear !== undefined && !isSameYear(date, remarks.otherYear)) {
    return invalidDate('contradiction')
  }
  const differs =
    remarks.weekday !== undefined &&
    isWholeDay(date.value) &&
    weekdayOf(date.value) !== remarks.weekday
  const weekdayNote: readonly DateNote[] = differs ? ['weekday-differs'] : []
  const notes = [...new Set([...date.notes, ...remarks.notes, ...weekdayNote])]
  return { ...date, notes }
}

function isSameYear({ value }: FoundDate, otherYear: string): boolean {
  const year = Number(value.slice(0, 4))
  const western = /^(?:西暦)?(\d{4})年?$/u.exec(otherYear)
  if (western) return Number(western[1]) === year
  return ERAS.some((era) =>
    [era.name, era.name.charAt(0), era.letter].some((name) => {
      const eraYear = otherYear.toUpperCase().replace('元', '1').replace(/年$/u, '')
      if (!eraYear.startsWith(name) || !/^\d{1,2}$/u.test(eraYear.slice(name.length))) return false
      const read = readEra(era, { year: Number(eraYear.slice(name.length)) })
      return read.kind === 'date' && Number(read.value) === year
    }),
  )
}
