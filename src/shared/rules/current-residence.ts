import type { IsoDate, PartialDate } from '../dates.ts'
import { type CaseStatusInput } from './case-status.ts'
import { type EffectiveDates, effectiveDates } from './effective-dates.ts'
import { hasCome } from './partial-date.ts'
import { placementsInOrder } from './placements-in-order.ts'

interface ResidencePlacement {
  readonly order?: number | undefined
  readonly date?: PartialDate | undefined
  readonly type?: string | undefined
  readonly name?: string | undefined
  readonly intermediate: boolean
}

export interface ResidenceInput extends CaseStatusInput {
  readonly institution?: string | undefined
  readonly residenceAtRequest?: string | undefined
  readonly followUp?:
    | (NonNullable<CaseStatusInput['followUp']> & {
        readonly placements?: readonly ResidencePlacement[] | undefined
      })
    | undefined
  /** Homes of a case without a follow-up. */
  readonly placements?: readonly ResidencePlacement[] | undefined
  readonly suspectSupport?:
    | (NonNullable<CaseStatusInput['suspectSupport']> & {
        readonly releaseDate?: PartialDate | undefined
        readonly residence?:
          | { readonly type?: string | undefined; readonly name?: string | undefined }
          | undefined
      })
    | undefined
}

/** Where a person lives now; `type` is a placement type, `since` the day of the move. */
export interface CurrentResidence {
  readonly kind: 'institution' | 'placement' | 'release_residence' | 'at_request'
  readonly name?: string
  readonly type?: string
  readonly since?: PartialDate
  readonly intermediate: boolean
}

/** 現在の居所: the institution before the release, after it the last home moved to; undefined where nothing says. */
export function currentResidence(
  input: ResidenceInput,
  today: IsoDate,
): CurrentResidence | undefined {
  const dates = effectiveDates(input)
  const placement = lastPlacement(input, dates, today)
  if (placement) return placement
  switch (dates.business) {
    case 'coordination':
      return isReleased(input, dates, today) ? undefined : named('institution', input.institution)
    case 'suspect_support':
      return releaseResidence(input, dates, today) ?? named('at_request', input.residenceAtRequest)
    case 'consultation':
      return named('at_request', input.residenceAtRequest)
  }
}

/** Released, or settled, or in follow-up: whichever was entered first. */
function isReleased(input: ResidenceInput, dates: EffectiveDates, today: IsoDate): boolean {
  const settled = dates.first.endReason === 'settled' && hasCome(dates.first.end, today)
  return (
    settled ||
    hasCome(input.coordination?.releaseDate, today) ||
    hasCome(input.suspectSupport?.releaseDate, today) ||
    hasCome(dates.followUp?.start, today)
  )
}

/** A home without a date is a plan until the release. */
function lastPlacement(
  input: ResidenceInput,
  dates: EffectiveDates,
  today: IsoDate,
): CurrentResidence | undefined {
  const released = isReleased(input, dates, today)
  const all = [...(input.followUp?.placements ?? []), ...(input.placements ?? [])]
  const last = placementsInOrder(all).findLast(({ date }) =>
    date === undefined ? released : hasCome(date, today),
  )
  if (!last) return undefined
  return {
    kind: 'placement',
    ...entered({ name: last.name, type: last.type, since: last.date }),
    intermediate: last.intermediate,
  }
}

function releaseResidence(
  { suspectSupport }: ResidenceInput,
  { first, followUp }: EffectiveDates,
  today: IsoDate,
): CurrentResidence | undefined {
  const releaseDate = suspectSupport?.releaseDate
  const released =
    hasCome(releaseDate, today) || hasCome(first.end, today) || hasCome(followUp?.start, today)
  const { name, type } = suspectSupport?.residence ?? {}
  if (!released || (name === undefined && type === undefined)) return undefined
  return {
    kind: 'release_residence',
    ...entered({ name, type, since: releaseDate }),
    intermediate: false,
  }
}

function named(
  kind: CurrentResidence['kind'],
  name: string | undefined,
): CurrentResidence | undefined {
  return name === undefined || name === '' ? undefined : { kind, name, intermediate: false }
}

function entered(
  values: Readonly<Record<'name' | 'type' | 'since', string | undefined>>,
): Pick<CurrentResidence, 'name' | 'type' | 'since'> {
  const { name, type, since } = values
  return {
    ...(name === undefined ? {} : { name }),
    ...(type === undefined ? {} : { type }),
    ...(since === undefined ? {} : { since }),
  }
}
