import type { MissingInput, Subject } from './define-table.ts'
import { ageBandOfCase } from './subjects.ts'

/** 依頼時のカテゴリー; a follow-up of a consultation has one, but none that the survey has a row for. */
export const missingCategory: MissingInput<Subject> = {
  kind: 'category-missing',
  label: '依頼時のカテゴリーがない',
  field: 'category',
  message: '依頼時のカテゴリーが入力されていないため、「区分不明」に計上しています。',
  isMissing: ({ surveyCase: { facts } }) => facts.category === undefined,
}

export const missingSex: MissingInput<Subject> = {
  kind: 'sex-missing',
  label: '性別がない',
  field: 'client.sex',
  message: '性別が入力されていないため、「不明」に計上しています。',
  isMissing: ({ surveyCase: { facts } }) => facts.sex === undefined,
}

export const missingBirthDate: MissingInput<Subject> = {
  kind: 'birth-date-missing',
  label: '生年月日がない',
  field: 'client.birthDate',
  message: '生年月日が入力されていないため、年齢は「不明」に計上しています。',
  isMissing: ({ surveyCase: { facts } }) => facts.birthDate === undefined,
}

export const undecidedAge: MissingInput<Subject> = {
  kind: 'age-undecided',
  label: '生年月日から年齢の区分が決まらない',
  field: 'client.birthDate',
  message: '生年月日の一部が不明か、依頼日より後のため、年齢は「不明」に計上しています。',
  isMissing: (subject) =>
    subject.surveyCase.facts.birthDate !== undefined && ageBandOfCase(subject) === 'unknown',
}

/** A field of the subject that is empty. */
export function missingField<Counted extends Subject>(
  words: Omit<MissingInput<Counted>, 'message' | 'isMissing'> & { readonly name: string },
  valueOf: (subject: Counted) => string | number | undefined,
): MissingInput<Counted> {
  const { name, ...rest } = words
  return {
    ...rest,
    message: `${name}が入力されていないため、「不明」に計上しています。`,
    isMissing: (subject) => (valueOf(subject) ?? 'unknown') === 'unknown',
  }
}
