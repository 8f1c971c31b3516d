import type { IsoDate } from '../dates.ts'

export type EraId = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa'

export interface Era {
  readonly id: EraId
  readonly name: string
  readonly letter: string
  /** The number that offices put before six digits: 5060401 is 令和6年4月1日. */
  readonly officeCode: number
  readonly firstDay: IsoDate
  /** Belongs to the next era as well where the law lets a day have two names (1912-07-30, 1926-12-25). */
  readonly lastDay: IsoDate
  readonly firstYear: number
}

/** In order of time. Days: 改元の詔書・政令 of each era; a day of two names is its later era's by `eraOfDay`. */
export const ERAS = [
  era('meiji', '明治', 'M', 1, '1868-10-23', '1912-07-30'),
  era('taisho', '大正', 'T', 2, '1912-07-30', '1926-12-25'),
  era('showa', '昭和', 'S', 3, '1926-12-25', '1989-01-07'),
  era('heisei', '平成', 'H', 4, '1989-01-08', '2019-04-30'),
  era('reiwa', '令和', 'R', 5, '2019-05-01', '9999-12-31'),
] as const satisfies readonly Era[]

function era(
  id: EraId,
  name: string,
  letter: string,
  officeCode: number,
  firstDay: IsoDate,
  lastDay: IsoDate,
): Era {
  return {
    id,
    name,
    letter,
    officeCode,
    firstDay,
    lastDay,
    firstYear: Number(firstDay.slice(0, 4)),
  }
}

/** Japan counted by the moon until 1872: of an earlier date only the year is kept. */
export const FIRST_GREGORIAN_DAY: IsoDate = '1873-01-01'

/** The era a day is shown in, the later where it has two names; none before 明治. */
export function eraOfDay(date: IsoDate): Era | undefined {
  return ERAS.findLast(({ firstDay }) => firstDay <= date)
}

export function eraById(id: EraId): Era {
  const found = ERAS.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`Unknown era ${id}`)
  return found
}

/** 元 for the first year, as the law writes it. */
export function eraYearText(eraYear: number): string {
  return eraYear === 1 ? '元' : String(eraYear)
}
