import type { CodeList } from '../../src/shared/codes/code-list.ts'
import {
  acquisitionKinds,
  categories,
  consultationAskers,
  coordinationEndReasons,
  dispositions,
  followUpEndReasons,
  institutionKinds,
  offenceGroups,
  placementTypes,
  suspectAskers,
} from '../../src/shared/codes/case-codes.ts'
import {
  disabilityKinds,
  drugPeriods,
  presences,
  sexes,
} from '../../src/shared/codes/person-codes.ts'
import { recordCategories1 } from '../../src/shared/codes/record-codes.ts'
import type { PartialDate } from '../../src/shared/dates.ts'
import { addDays } from '../../src/shared/rules/calendar.ts'
import type { CaseFacts, SurveyFacts } from '../../src/shared/statistics/survey-facts.ts'
import { buildSurveyFacts } from './build-case-facts.ts'

const FIRST_DAY = '2009-01-01'
const DAYS = 17 * 365

/** Untidy facts, the same for the same seed: every field now and then missing, partly known or in the wrong order. */
export function generateSurveyFacts(seed: number, count: number): SurveyFacts {
  const random = new SeededRandom(seed)
  const cases = Array.from({ length: count }, (_, index) => generateCase(random, index))
  const records = Array.from(
    { length: count * 5 },
    () =>
      [
        random.below(count),
        random.date(0.95) ?? '',
        random.code(recordCategories1) ?? 'support',
      ] as const,
  )
  return buildSurveyFacts(cases, records)
}

function generateCase(random: SeededRandom, index: number): CaseFacts {
  const requestDate = random.date(0.95)
  const endDate = random.maybe(0.7, () => random.dateNear(requestDate))
  return {
    id: `case-${index}`,
    caseNo: `特R${index % 9}-${index}`,
    category: random.maybe(0.9, () => random.code(categories)),
    sex: random.code(sexes),
    birthDate: random.maybe(0.9, () => random.shortened(random.day('1930-01-01', 70 * 365))),
    requestDate,
    institutionKind: random.code(institutionKinds),
    officePosition: random.maybe(0.9, () => 1 + random.below(50)),
    offenceGroup: random.code(offenceGroups),
    disabilities: Object.fromEntries(
      disabilityKinds.codes.flatMap((kind) => {
        const presence = random.code(presences)
        return presence === undefined ? [] : [[kind, presence]]
      }),
    ),
    drugName: random.maybe(0.2, () => '覚醒剤'),
    drugPeriod: random.maybe(0.2, () => random.code(drugPeriods)),
    elderlyOverride: random.maybe(0.2, () => random.below(2) === 0),
    coordination: random.maybe(0.8, () => ({
      endDate,
      endReason: random.code(coordinationEndReasons),
    })),
    followUp: random.maybe(0.5, () => {
      const startDate = random.maybe(0.9, () => random.dateNear(endDate))
      return {
        startDate,
        endDate: random.maybe(0.5, () => random.dateNear(startDate)),
        endReason: random.code(followUpEndReasons),
      }
    }),
    consultation: random.maybe(0.5, () => ({
      askedBy: random.code(consultationAskers),
      endDate,
    })),
    suspectSupport: random.maybe(0.4, () => ({
      askedByKind: random.code(suspectAskers),
      disposition: random.code(dispositions),
      releaseDate: random.maybe(0.7, () => random.dateNear(requestDate)),
      residenceType: random.code(placementTypes),
      endDate,
      endReason: random.code(followUpEndReasons),
    })),
    placements: random.some(4, (place) => ({
      order: random.maybe(0.95, () => place + 1),
      type: random.code(placementTypes),
      date: random.dateNear(endDate),
      intermediate: random.below(3) === 0,
    })),
    acquisitions: random.some(3, () => ({
      kind: random.code(acquisitionKinds) ?? 'other',
      date: random.date(0.9),
      isApplication: random.below(10) === 0,
    })),
    reoffences: random.some(2, () => ({ date: random.dateNear(endDate) })),
    cooperations: random.some(2, () => ({
      direction: random.below(2) === 0 ? ('requested' as const) : ('received' as const),
      prefecture: random.maybe(0.9, () => String(1 + random.below(47)).padStart(2, '0')),
      requestedOn: random.date(0.9),
      accepted: random.below(2) === 0,
    })),
  }
}

/** Mulberry32: small, and the same on every machine. */
class SeededRandom {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  maybe<Value>(chance: number, make: () => Value): Value | undefined {
    return this.next() < chance ? make() : undefined
  }

  some<Value>(most: number, make: (place: number) => Value): readonly Value[] {
    return Array.from({ length: this.below(most + 1) }, (_, place) => make(place))
  }

  code<Code extends string>({ codes }: CodeList<Code>): Code | undefined {
    return this.maybe(0.9, () => codes[this.below(codes.length)])
  }

  day(from: string, days: number): string {
    return addDays(from, this.below(days))
  }

  /** Now and then known to the month or the year only. */
  shortened(day: string): PartialDate {
    const chance = this.next()
    if (chance < 0.05) return day.slice(0, 4)
    return chance < 0.15 ? day.slice(0, 7) : day
  }

  date(chance: number): PartialDate | undefined {
    return this.maybe(chance, () => this.shortened(this.day(FIRST_DAY, DAYS)))
  }

  /** Mostly after, sometimes before, a date; a third of them on 31 March or 1 April. */
  dateNear(date: PartialDate | undefined): PartialDate | undefined {
    if (date?.length !== 10) return this.date(0.8)
    const day = addDays(date, this.below(800) - 60)
    const border = this.below(6)
    if (border > 1) return this.shortened(day)
    return day.slice(0, 4) + (border === 0 ? '-03-31' : '-04-01')
  }
}
