import type { PartialDate } from '../dates.ts'
import { comparePartialDates } from './partial-date.ts'

interface OrderedPlacement {
  readonly order?: number | undefined
  readonly date?: PartialDate | undefined
}

/** First to last by 順番; where one has none, all by date; a tie keeps the order of the source (statistics.md T7). */
export function placementsInOrder<Placement extends OrderedPlacement>(
  placements: readonly Placement[],
): readonly Placement[] {
  const numbered = placements.every(({ order }) => order !== undefined)
  return placements.toSorted((one, other) =>
    numbered ? (one.order ?? 0) - (other.order ?? 0) : comparePartialDates(one.date, other.date),
  )
}
