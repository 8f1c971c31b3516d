import type { AgeRange } from './age.ts'

/** 77歳; of a partly known birth date 66–67歳. */
export function ageText({ min, max }: AgeRange): string {
  return min === max ? `${min}歳` : `${min}–${max}歳`
}
