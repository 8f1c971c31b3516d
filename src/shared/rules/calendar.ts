import type { IsoDate, PartialDate } from '../dates.ts'

/** Day arithmetic counts whole days of UTC, where no day is ever 23 or 25 hours long. */
const DAY = 86_400_000

export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** @param month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function isValidIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = yearMonthDay(text)
  return isRealDay(year, month, day)
}

/** Missing month or day of a partly known date is 0. */
export function yearMonthDay(date: PartialDate): YearMonthDay {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  }
}

export function isoDateOf(year: number, month: number, day: number): IsoDate {
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

export function yearMonthOf(year: number, month: number): PartialDate {
  return `${yearText(year)}-${twoDigits(month)}`
}

export function yearText(year: number): PartialDate {
  return String(year).padStart(4, '0')
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = yearMonthDay(date)
  return Date.UTC(year, month - 1, day) / DAY
}

export function isoDateOfDayNumber(days: number): IsoDate {
  return new Date(days * DAY).toISOString().slice(0, 10)
}

/** End minus start: 0 for one and the same day, negative where the end comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOfDayNumber(dayNumber(date) + days)
}

/** Clamps to the end of the month: 30 November and three months is 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = yearMonthDay(date)
  const index = year * 12 + (month - 1) + months
  const newYear = Math.floor(index / 12)
  const newMonth = (index % 12) + 1
  return isoDateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}
