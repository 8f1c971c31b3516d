import { codeList } from '../codes/code-list.ts'
import type { AgeRange } from './age.ts'

/** Rows of the survey's T3, in print order (statistics.md §5, domain.md §4). */
export const ageBands = codeList(
  ['u20', '20歳未満'],
  ['a20_29', '20–29歳'],
  ['a30_39', '30–39歳'],
  ['a40_49', '40–49歳'],
  ['a50_59', '50–59歳'],
  ['a60_64', '60–64歳'],
  ['a65_69', '65–69歳'],
  ['a70_74', '70–74歳'],
  ['a75_79', '75–79歳'],
  ['a80_over', '80歳以上'],
  ['unknown', '不明'],
)
export type AgeBand = (typeof ageBands.codes)[number]

const LOWEST_AGE: readonly (readonly [number, AgeBand])[] = [
  [80, 'a80_over'],
  [75, 'a75_79'],
  [70, 'a70_74'],
  [65, 'a65_69'],
  [60, 'a60_64'],
  [50, 'a50_59'],
  [40, 'a40_49'],
  [30, 'a30_39'],
  [20, 'a20_29'],
]

/** An age range counts where both its ends are in one band, else it is 不明 (domain.md §5). */
export function ageBandOf(age: AgeRange | undefined): AgeBand {
  if (age === undefined) return 'unknown'
  const band = bandOfYears(age.min)
  return band === bandOfYears(age.max) ? band : 'unknown'
}

function bandOfYears(years: number): AgeBand {
  return LOWEST_AGE.find(([lowest]) => years >= lowest)?.[1] ?? 'u20'
}
