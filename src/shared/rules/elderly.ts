import type { PartialDate } from '../dates.ts'
import { ageOn } from './age.ts'

/** 高齢者 of the survey and the form. */
const ELDERLY_AGE = 65

export interface ElderlyInput {
  readonly birthDate?: PartialDate | undefined
  readonly requestDate?: PartialDate | undefined
  /** What a person entered; used only where the dates cannot say. */
  readonly override?: boolean | undefined
}

/** 65 or over on the request date; undefined where neither the dates nor the override say. */
export function isElderly({ birthDate, requestDate, override }: ElderlyInput): boolean | undefined {
  const age = ageOn(birthDate, requestDate)
  if (age === undefined) return override
  if (age.min >= ELDERLY_AGE) return true
  return age.max < ELDERLY_AGE ? false : override
}
