import type { PartialDate } from '../dates.ts'
import { yearMonthDay } from './calendar.ts'
import { type Era, eraOfDay, ERAS, eraYearText } from './eras.ts'
import type { Period } from './period.ts'

/** 年度, 1 April to 31 March, named by its first calendar year. */
export type FiscalYear = number

/** Year and month decide; a date of which only the year is known belongs to no fiscal year. */
export function fiscalYearOf(date: PartialDate | undefined): FiscalYear | undefined {
  if (date === undefined) return undefined
  const { year, month } = yearMonthDay(date)
  if (month === 0) return undefined
  return month >= 4 ? year : year - 1
}

export function fiscalYearPeriod(fiscalYear: FiscalYear): Period {
  return { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-03-31` }
}

/** 令和6年度; a year in which an era began before its end of December has both names: 令和元年度（平成31年度）. */
export function fiscalYearName(fiscalYear: FiscalYear): string {
  const begun = eraBegunIn(fiscalYear)
  const atStart = eraOfDay(`${fiscalYear}-04-01`)
  const older = atStart ? eraName(atStart, fiscalYear) : `${fiscalYear}年度`
  return begun ? `${eraName(begun, fiscalYear)}（${older}）` : older
}

/** R6; 2019 is R1. */
export function fiscalYearShortName(fiscalYear: FiscalYear): string {
  const era = eraBegunIn(fiscalYear) ?? eraOfDay(`${fiscalYear}-04-01`)
  return era ? era.letter + String(fiscalYear - era.firstYear + 1) : String(fiscalYear)
}

function eraName(era: Era, fiscalYear: FiscalYear): string {
  return `${era.name}${eraYearText(fiscalYear - era.firstYear + 1)}年度`
}

/** 平成 began in January 1989, which is the end of 昭和63年度 and renames nothing. */
function eraBegunIn(fiscalYear: FiscalYear): Era | undefined {
  return ERAS.find(
    ({ firstDay }) => firstDay > `${fiscalYear}-04-01` && firstDay <= `${fiscalYear}-12-31`,
  )
}
