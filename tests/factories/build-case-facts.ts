import type { CaseFacts, SurveyFacts } from '../../src/shared/statistics/survey-facts.ts'

/** A case of which nothing was entered; the facts a test is about are passed in. */
export function buildCaseFacts(overrides: Partial<CaseFacts> = {}): CaseFacts {
  return { ...EMPTY, ...overrides }
}

/** Facts of some cases, and of records as [place of the case, date, category]. */
export function buildSurveyFacts(
  cases: readonly CaseFacts[],
  records: readonly (readonly [
    number,
    string,
    SurveyFacts['records']['categories'][number],
  ])[] = [],
): SurveyFacts {
  return {
    cases,
    records: {
      caseIndexes: records.map(([index]) => index),
      dates: records.map(([, date]) => date),
      categories: records.map(([, , category]) => category),
    },
  }
}

const EMPTY: CaseFacts = {
  id: 'case-1',
  caseNo: '特R6-001',
  category: undefined,
  sex: undefined,
  birthDate: undefined,
  requestDate: undefined,
  institutionKind: undefined,
  officePosition: undefined,
  offenceGroup: undefined,
  disabilities: {},
  drugName: undefined,
  drugPeriod: undefined,
  elderlyOverride: undefined,
  coordination: undefined,
  followUp: undefined,
  consultation: undefined,
  suspectSupport: undefined,
  placements: [],
  acquisitions: [],
  reoffences: [],
  cooperations: [],
}
