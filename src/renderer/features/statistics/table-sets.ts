import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import type { SurveyTable } from '../../../shared/statistics/survey-layout.ts'

/** Tables that are read together on one screen. */
export interface TableSet {
  readonly id: string
  readonly label: string
  readonly tables: readonly SurveyTable[]
}

const ALL = 'all'

/** 性別・年齢 stands beside 業務別実施状況, as the two are read first. */
const OVERVIEW = ['T1', 'T3']

const byId = new Map(surveyFormR3.tables.map((table) => [table.id, table]))

function tablesOf(ids: readonly string[]): readonly SurveyTable[] {
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** T4 and T4b are one number of the form. */
function numberOf({ id }: SurveyTable): string {
  return id.replace(/[a-z]$/, '')
}

function numberSets(): readonly TableSet[] {
  const numbers = [...new Set(surveyFormR3.tables.map(numberOf))]
  return numbers.map((number) => {
    const tables = surveyFormR3.tables.filter((table) => numberOf(table) === number)
    const [first] = tables
    return { id: number, label: `${number} ${first?.title ?? ''}`, tables }
  })
}

export const TABLE_SETS: readonly TableSet[] = [
  { id: OVERVIEW.join('-'), label: 'T1・T3', tables: tablesOf(OVERVIEW) },
  ...numberSets(),
  { id: ALL, label: 'すべての表', tables: surveyFormR3.tables },
]

export const FIRST_TABLE_SET = OVERVIEW.join('-')

export function tableSetOf(id: string): TableSet {
  const found = TABLE_SETS.find((set) => set.id === id) ?? TABLE_SETS[0]
  if (!found) throw new Error('There is no set of tables')
  return found
}

/** The set to show so that a table is in sight: the present one where it has it. */
export function tableSetWith(tableId: string, present: string): string {
  const shows = (set: TableSet) => set.tables.some(({ id }) => id === tableId)
  return shows(tableSetOf(present)) ? present : (TABLE_SETS.find(shows)?.id ?? present)
}
