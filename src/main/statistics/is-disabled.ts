import type { DisabilityKind } from '../../shared/codes/person-codes.ts'
import type { CaseFacts } from '../../shared/statistics/survey-facts.ts'

/** 疑い, 認知症 and 依存 are no 障害 where the survey asks for one (statistics.md §2, T4b). */
const DISABILITIES: readonly DisabilityKind[] = [
  'physical',
  'intellectual',
  'mental',
  'developmental',
]

export function isDisabled({ disabilities }: CaseFacts): boolean {
  return DISABILITIES.some((kind) => disabilities[kind] === 'yes')
}
