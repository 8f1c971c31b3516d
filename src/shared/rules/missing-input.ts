import type { CaseDocument } from '../cases/case-document.ts'
import {
  consultationInputRules,
  coordinationInputRules,
  followUpInputRules,
  suspectInputRules,
} from './business-input-rules.ts'
import { disabilityInputRules } from './disability-input-rules.ts'
import { firstBusinessOf } from './effective-dates.ts'
import {
  CONSULTATION,
  COORDINATION,
  type InputRule,
  isBlank,
  type MissingInput,
  rule,
  WITH_PERSON,
} from './input-rule.ts'

/** One row a field that the form marks ○ 未入力, in the order of the form. */
const INPUT_RULES: readonly InputRule[] = [
  rule('person', 'client.kana', 'フリガナ', (c) => isBlank(c.client.kana), WITH_PERSON),
  rule('person', 'client.sex', '性別', (c) => isBlank(c.client.sex)),
  rule('person', 'client.birthDate', '生年月日', (c) => isBlank(c.client.birthDate), WITH_PERSON),
  rule('person', 'category', '依頼時のカテゴリー', (c) => isBlank(c.category)),
  rule('person', 'requestDate', '依頼日', (c) => isBlank(c.requestDate), WITH_PERSON),
  rule('person', 'requestDate', '相談日', (c) => isBlank(c.requestDate), CONSULTATION),
  rule('person', 'supportStartDate', '支援開始日', (c) => isBlank(c.supportStartDate), WITH_PERSON),
  rule('person', 'requestedBy', '依頼元', (c) => isBlank(c.requestedBy), COORDINATION),
  rule('person', 'staff', '担当者', (c) => isBlank(c.staff)),
  ...disabilityInputRules(),
  rule('disability', 'elderly', '高齢者（65歳以上）', (c) => c.elderly === undefined, WITH_PERSON),
  rule('offence', 'offences.0', '罪名', (c) => isBlank(c.offences[0]), COORDINATION),
  rule(
    'offence',
    'timesIncarcerated',
    '入所度数',
    (c) => c.timesIncarcerated === undefined,
    COORDINATION,
  ),
  rule('offence', 'institution', '矯正施設', (c) => isBlank(c.institution), COORDINATION),
  rule('offence', 'capas', 'CAPAS', (c) => isBlank(c.capas), COORDINATION),
  rule('offence', 'previousReleaseDate', '前刑出所日', lacksPreviousRelease, COORDINATION),
  rule('offence', 'offenceDate', '今刑犯行日', (c) => isBlank(c.offenceDate), COORDINATION),
  rule('offence', 'sentenceEndDate', '刑期終了日', (c) => isBlank(c.sentenceEndDate), COORDINATION),
  rule('situation', 'residenceAtRequest', '相談時の居所', (c) => isBlank(c.residenceAtRequest)),
  rule('situation', 'domicile', '本籍', (c) => isBlank(c.domicile), WITH_PERSON),
  rule('life_history', 'lifeHistory', '生活歴', (c) => isBlank(c.lifeHistory), WITH_PERSON),
  ...coordinationInputRules(),
  ...followUpInputRules(),
  ...suspectInputRules(),
  ...consultationInputRules(),
]

/** A first sentence has none before it. */
function lacksPreviousRelease(document: CaseDocument): boolean {
  return document.timesIncarcerated !== 1 && isBlank(document.previousReleaseDate)
}

/** What is not yet entered and applies to the case's business, in the order of the form. Nothing of it is required. */
export function missingInput(document: CaseDocument): readonly MissingInput[] {
  const business = firstBusinessOf(document)
  return INPUT_RULES.filter((entry) => entry.business?.includes(business) ?? true)
    .filter((entry) => entry.isMissing(document))
    .map(({ field, section, label }) => ({ field, section, label }))
}
