import { table04 as layout, table04b as layoutB } from '../../../shared/statistics/r3/table-04.ts'
import {
  type DisabilityKind,
  disabilityKinds,
  drugPeriods,
  type DrugPeriod,
} from '../../../shared/codes/person-codes.ts'
import { isDisabled } from '../is-disabled.ts'
import type { CaseFacts } from '../../../shared/statistics/survey-facts.ts'
import { axisOfRules, EVERYTHING, type LineRule } from '../axis.ts'
import { defineTable, type MissingInput } from '../define-table.ts'
import type { SurveyContext } from '../survey-context.ts'
import { isElderlyCase, newCases, type SpanSubject } from '../subjects.ts'
import { categoryAxis } from './category-axis.ts'

const isElderly = (facts: CaseFacts): boolean => isElderlyCase(facts) === true

function ofFacts(rule: string, counts: (facts: CaseFacts) => boolean): LineRule<SpanSubject> {
  return { rule, counts: ({ surveyCase: { facts } }) => counts(facts) }
}

function present(kind: DisabilityKind): LineRule<SpanSubject> {
  return ofFacts(
    `${disabilityKinds.labelOf(kind)}が有`,
    (facts) => facts.disabilities[kind] === 'yes',
  )
}

function suspected(kind: DisabilityKind): LineRule<SpanSubject> {
  return ofFacts(
    `${disabilityKinds.labelOf(kind)}が疑い`,
    (facts) => facts.disabilities[kind] === 'suspected',
  )
}

function drug(period: DrugPeriod): LineRule<SpanSubject> {
  return ofFacts(`薬物が${drugPeriods.labelOf(period)}`, (facts) => facts.drugPeriod === period)
}

/** 薬物名 alone does not say whether it is of this offence or an earlier one. */
const drugWithoutPeriod: MissingInput<SpanSubject> = {
  kind: 'drug-period-missing',
  label: '薬物の今犯・前歴がない',
  field: 'disabilities.drug.period',
  message: '薬物名はありますが今犯・前歴の別が入力されていないため、薬物の行に計上していません。',
  isMissing: ({ surveyCase: { facts } }) =>
    facts.drugName !== undefined && facts.drugPeriod === undefined,
}

const counted = '依頼日が期間中のコーディネートと被疑者等支援'
const subjects = (context: SurveyContext): readonly SpanSubject[] =>
  newCases(context, ['coordination', 'suspect_support'])

export const table04 = defineTable<SpanSubject>({
  layout,
  counted,
  subjects,
  rows: axisOfRules({
    elderly: ofFacts('依頼日に65歳以上', isElderly),
    physical_present: present('physical'),
    physical_suspected: suspected('physical'),
    intellectual_present: present('intellectual'),
    intellectual_suspected: suspected('intellectual'),
    mental_present: present('mental'),
    mental_suspected: suspected('mental'),
    developmental_present: present('developmental'),
    developmental_suspected: suspected('developmental'),
    dementia_present: present('dementia'),
    dementia_suspected: suspected('dementia'),
    drug_current: drug('current'),
    drug_previous: drug('previous'),
    addiction_present: present('addiction'),
    addiction_suspected: suspected('addiction'),
  }),
  columns: categoryAxis(layout.columns),
  missing: [drugWithoutPeriod],
})

export const table04b = defineTable<SpanSubject>({
  layout: layoutB,
  counted,
  remark: '障害は、身体・知的・精神・発達のいずれかが有のもの。',
  subjects,
  rows: axisOfRules({
    elderly_only: ofFacts(
      '依頼日に65歳以上で、障害がない',
      (facts) => isElderly(facts) && !isDisabled(facts),
    ),
    disability_only: ofFacts(
      '障害があり、依頼日に65歳以上でない',
      (facts) => isDisabled(facts) && !isElderly(facts),
    ),
    both: ofFacts(
      '依頼日に65歳以上で、障害がある',
      (facts) => isElderly(facts) && isDisabled(facts),
    ),
    neither: ofFacts(
      '依頼日に65歳以上でも障害があるでもない、または分からない',
      (facts) => !isElderly(facts) && !isDisabled(facts),
    ),
    total: EVERYTHING,
  }),
  columns: categoryAxis(layoutB.columns),
})
