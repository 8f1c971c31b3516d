import type { PartialDate } from '../../shared/dates.ts'
import { comparePartialDates } from '../../shared/rules/partial-date.ts'
import { surveyCellId, type SurveyTable } from '../../shared/statistics/survey-layout.ts'
import type { SurveyMember, SurveyMemberKind } from '../../shared/statistics/survey-result.ts'
import type { Axis } from './axis.ts'
import { daysStatistic } from './days-statistic.ts'
import type { SurveyCase } from './survey-case.ts'
import type { SurveyContext } from './survey-context.ts'

/** What a cell counts one of. */
export interface Subject {
  readonly kind: SurveyMemberKind
  readonly surveyCase: SurveyCase
  readonly date: PartialDate
}

/** Input that a counted subject lacks, so that it stands under 不明 or under nothing: 要確認. */
export interface MissingInput<Counted extends Subject> {
  readonly kind: string
  readonly label: string
  readonly field: string
  readonly message: string
  readonly isMissing: (subject: Counted) => boolean
}

export interface TableDefinition<Counted extends Subject> {
  readonly layout: SurveyTable
  /** What is counted, in words: the first half of every cell's rule. */
  readonly counted: string
  /** Further words that every cell's rule ends with. */
  readonly remark?: string
  readonly subjects: (context: SurveyContext) => readonly Counted[]
  readonly rows: Axis<Counted>
  readonly columns: Axis<Counted>
  readonly missing?: readonly MissingInput<Counted>[]
  /** Days of a subject, where the layout has statistic columns. */
  readonly days?: (subject: Counted) => number
}

/** A table whose kind of subject no longer matters to who evaluates it. */
export interface SurveyTableRules {
  readonly layout: SurveyTable
  readonly evaluate: (context: SurveyContext) => EvaluatedTable
  readonly ruleOf: (row: string, column: string) => string
}

export interface EvaluatedTable {
  readonly layout: SurveyTable
  /** By cell id, in print order; null: a statistic of no case. */
  readonly values: ReadonlyMap<string, number | null>
  /** Who is counted, earliest first; none for an unknown id. */
  readonly membersOf: (cell: string) => readonly SurveyMember[]
  readonly missing: readonly MissingMember[]
}

export interface MissingMember {
  readonly input: Omit<MissingInput<never>, 'isMissing'>
  readonly subject: Subject
}

/**
 * A table of the survey: what it counts, and for each row and each column when it counts it; a cell counts the
 * subjects that both its row and its column count. Throws where a line of the layout has no rule.
 */
export function defineTable<Counted extends Subject>(
  definition: TableDefinition<Counted>,
): SurveyTableRules {
  const { layout, rows, columns } = definition
  const counting = layout.columns.filter(({ statistic }) => statistic === undefined)
  const unruled = [
    ...layout.rows.filter(({ id }) => !rows.words.has(id)),
    ...counting.filter(({ id }) => !columns.words.has(id)),
  ]
  if (unruled[0]) throw new Error(`Table ${layout.id} does not say what ${unruled[0].id} counts`)
  return {
    layout,
    evaluate: (context) => evaluate(definition, context),
    ruleOf: (row, column) => ruleInWords(definition, row, column),
  }
}

interface CountedCell<Counted extends Subject> {
  readonly members: readonly Counted[]
  readonly value: number | null
  readonly dateOf: ((subject: Counted) => PartialDate) | undefined
}

function evaluate<Counted extends Subject>(
  definition: TableDefinition<Counted>,
  context: SurveyContext,
): EvaluatedTable {
  const subjects = definition.subjects(context)
  const cells = cellsInPrintOrder(definition, countMembers(definition, subjects, context))
  return {
    layout: definition.layout,
    values: new Map([...cells].map(([id, { value }]) => [id, value])),
    membersOf: (id) => {
      const cell = cells.get(id)
      return (cell?.members ?? [])
        .map((subject) => toMember(subject, cell?.dateOf))
        .toSorted((one, other) => comparePartialDates(one.date, other.date))
    },
    missing: (definition.missing ?? []).flatMap((input) =>
      subjects.filter(input.isMissing).map((subject) => ({ input, subject })),
    ),
  }
}

/** By row, then by column. */
type MemberGrid<Counted> = ReadonlyMap<string, ReadonlyMap<string, readonly Counted[]>>

function countMembers<Counted extends Subject>(
  { rows, columns }: TableDefinition<Counted>,
  subjects: readonly Counted[],
  { period }: SurveyContext,
): MemberGrid<Counted> {
  const grid = new Map([...rows.words.keys()].map((row) => [row, new Map<string, Counted[]>()]))
  for (const subject of subjects) {
    const counting = columns.idsOf(subject, period)
    for (const row of rows.idsOf(subject, period)) {
      const cells = grid.get(row)
      for (const column of counting) {
        const members = cells?.get(column)
        if (members) members.push(subject)
        else cells?.set(column, [subject])
      }
    }
  }
  return grid
}

/** Every cell of the layout; a statistic takes the members of the cell it is of. */
function cellsInPrintOrder<Counted extends Subject>(
  { layout, columns, days }: TableDefinition<Counted>,
  counted: MemberGrid<Counted>,
): ReadonlyMap<string, CountedCell<Counted>> {
  const cells = new Map<string, CountedCell<Counted>>()
  for (const row of layout.rows)
    for (const { id, statistic } of layout.columns) {
      const source = statistic?.of ?? id
      const members = counted.get(row.id)?.get(source) ?? []
      const value = statistic && days ? daysStatistic(id, members.map(days)) : members.length
      const dateOf = columns.datesOf?.get(source)
      cells.set(surveyCellId(layout.id, row.id, id), { members, value, dateOf })
    }
  return cells
}

function toMember<Counted extends Subject>(
  subject: Counted,
  dateOf: CountedCell<Counted>['dateOf'],
): SurveyMember {
  const { id, caseNo } = subject.surveyCase.facts
  return { kind: subject.kind, caseId: id, caseNo, date: dateOf?.(subject) ?? subject.date }
}

function ruleInWords<Counted extends Subject>(
  { layout, counted, remark = '', rows, columns }: TableDefinition<Counted>,
  row: string,
  column: string,
): string {
  const line = layout.columns.find(({ id }) => id === column)
  const source = line?.statistic?.of ?? column
  const conditions = [rows.words.get(row), columns.words.get(source)].filter(
    (words) => words !== undefined,
  )
  const which =
    conditions.length === 0
      ? `${counted}のすべて`
      : `${counted}のうち、${conditions.map((words) => `「${words}」`).join('と')}に当てはまるもの`
  const statistic = line?.statistic ? `の日数の${line.label}` : ''
  return `${which}${statistic}。${remark}`
}
