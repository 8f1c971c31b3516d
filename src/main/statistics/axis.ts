import type { PartialDate } from '../../shared/dates.ts'
import type { Period } from '../../shared/rules/period.ts'
import type { SurveyLine } from '../../shared/statistics/survey-layout.ts'

/** When a row or column counts a subject. */
export interface LineRule<Counted> {
  /** In words, for 数え方; none for a total, which asks for nothing more. */
  readonly rule: string | undefined
  readonly counts: (subject: Counted, period: Period) => boolean
  /** The day to show of a subject in this column, where it is not the subject's own. */
  readonly dateOf?: (subject: Counted) => PartialDate
}

/** The rows or the columns of a table, and which of them count a subject. */
export interface Axis<Counted> {
  /** By the id of the line: its rule in words; none for a total. */
  readonly words: ReadonlyMap<string, string | undefined>
  readonly idsOf: (subject: Counted, period: Period) => readonly string[]
  readonly datesOf?: ReadonlyMap<string, ((subject: Counted) => PartialDate) | undefined>
}

/** What a total asks for: nothing, so that it is a count of its own and no sum. */
export const EVERYTHING = { rule: undefined, counts: () => true } as const

/** Lines that each have a predicate of their own. */
export function axisOfRules<Counted>(
  rules: Readonly<Record<string, LineRule<Counted>>>,
): Axis<Counted> {
  const lines = Object.entries(rules)
  return {
    words: new Map(lines.map(([id, { rule }]) => [id, rule])),
    idsOf: (subject, period) =>
      lines.filter(([, { counts }]) => counts(subject, period)).map(([id]) => id),
    datesOf: new Map(lines.map(([id, { dateOf }]) => [id, dateOf])),
  }
}

/** Lines that are the codes of one field: a line `unknown` is "not entered", a total counts every code. */
export function axisByCode<Counted>(
  lines: readonly SurveyLine[],
  fieldName: string,
  codeOf: (subject: Counted) => string | undefined,
): Axis<Counted> {
  const coded = lines.filter(({ isPartOf }) => isPartOf === undefined)
  const totals = coded.filter(({ isTotal }) => isTotal).map(({ id }) => id)
  return {
    words: new Map(coded.map((line) => [line.id, wordsOfCode(line, fieldName)])),
    idsOf: (subject) => [codeOf(subject) ?? 'unknown', ...totals],
  }
}

function wordsOfCode({ label, isTotal, isUnknown }: SurveyLine, fieldName: string) {
  if (isTotal) return undefined
  return isUnknown ? `${fieldName}が不明（未入力）` : `${fieldName}が${label}`
}

/** Another line beside those of the axis: 「うち」. */
export function withLine<Counted>(
  { words, idsOf }: Axis<Counted>,
  id: string,
  { rule, counts }: LineRule<Counted>,
): Axis<Counted> {
  return {
    words: new Map([...words, [id, rule]]),
    idsOf: (subject, period) =>
      counts(subject, period) ? [...idsOf(subject, period), id] : idsOf(subject, period),
  }
}

/** The one column of a table that has no columns. */
export const COUNT_AXIS: Axis<unknown> = {
  words: new Map([['count', undefined]]),
  idsOf: () => ['count'],
}
