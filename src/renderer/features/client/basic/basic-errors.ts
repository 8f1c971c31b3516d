import { basicInformation } from '../../../../shared/api/cases.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { firstDayOf, isCertainlyBefore } from '../../../../shared/rules/partial-date.ts'
import { partialDate } from '../../../../shared/dates.ts'
import { type BasicDraft, inputOf } from './basic-draft.ts'
import { type BasicField, isBasicField } from './basic-fields.ts'

export type FieldTexts = Partial<Record<BasicField, string>>

const DATE_ERROR = '日付を確かめてください。例：R6.4.1、20240401'

const ERRORS: FieldTexts = {
  'client.name': '氏名を入れてください（100文字まで）。分からないときは「不詳」と入れます。',
  category: 'カテゴリーを選んでください。',
  timesIncarcerated: '0から99までの数で入れてください。',
  'client.birthDate': DATE_ERROR,
  requestDate: DATE_ERROR,
  supportStartDate: DATE_ERROR,
  previousReleaseDate: DATE_ERROR,
  offenceDate: DATE_ERROR,
  sentenceEndDate: DATE_ERROR,
}

const TOO_LONG = '長すぎます。短くしてください。'

const PERSON_FIELDS: readonly string[] = ['name', 'kana', 'sex', 'birthDate']

/** The field of the form behind a path of the schema. */
function fieldAt(path: readonly PropertyKey[]): BasicField | undefined {
  const names = path.map(String)
  const [first = ''] = names
  if (PERSON_FIELDS.includes(first)) names[0] = `client.${first}`
  const whole = names.join('.')
  if (isBasicField(whole)) return whole
  const head = names[0] ?? ''
  return isBasicField(head) ? head : undefined
}

/** What the contract's schema refuses, said beside its field. */
export function basicErrors(draft: BasicDraft, today: IsoDate): FieldTexts {
  const errors: FieldTexts = {}
  for (const issue of basicInformation.safeParse(inputOf(draft)).error?.issues ?? []) {
    const field = fieldAt(issue.path)
    if (field) errors[field] ??= ERRORS[field] ?? TOO_LONG
  }
  const birth = knownDate(draft['client.birthDate'])
  if (birth !== undefined && firstDayOf(birth) > today)
    errors['client.birthDate'] = '生年月日がきょうより後です。年を確かめてください。'
  return errors
}

function knownDate(text: string): string | undefined {
  return partialDate.safeParse(text).success ? text : undefined
}

interface OrderRule {
  readonly field: BasicField
  readonly earlier: BasicField
  readonly warning: string
}

const ORDER_RULES: readonly OrderRule[] = [
  { field: 'requestDate', earlier: 'client.birthDate', warning: '生年月日より前です。' },
  { field: 'supportStartDate', earlier: 'requestDate', warning: '依頼日より前です。' },
  { field: 'offenceDate', earlier: 'previousReleaseDate', warning: '前刑出所日より前です。' },
  { field: 'sentenceEndDate', earlier: 'offenceDate', warning: '今刑犯行日より前です。' },
  { field: 'previousReleaseDate', earlier: 'client.birthDate', warning: '生年月日より前です。' },
]

/** Dates in an odd order: they are said, and do not hold up saving. */
export function basicWarnings(draft: BasicDraft): FieldTexts {
  const warnings: FieldTexts = {}
  for (const { field, earlier, warning } of ORDER_RULES) {
    const [later, first] = [knownDate(draft[field]), knownDate(draft[earlier])]
    if (later !== undefined && first !== undefined && isCertainlyBefore(later, first))
      warnings[field] ??= `${warning}どちらかの日付を確かめてください。`
  }
  return warnings
}
