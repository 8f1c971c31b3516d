import { STATISTICS_PATH } from '../../app/paths.ts'
import { useKept } from '../../app/page-memory.tsx'
import { useSession } from '../../app/session.ts'
import { newestFinishedYear, type PeriodChoice } from './period-choice.ts'
import { FIRST_TABLE_SET, tableSetWith } from './table-sets.ts'
import { placeOfCell } from './survey-words.ts'

/** What a person chose to look at; found again when they come back. */
export interface StatisticsChoice {
  readonly period: PeriodChoice
  readonly tableSet: string
  /** The opened figure. */
  readonly cell: string | undefined
}

export interface StatisticsChoosing {
  readonly choice: StatisticsChoice
  readonly choose: (change: Partial<StatisticsChoice>) => void
  /** Opens a figure wherever it stands: its table comes into sight. */
  readonly openCell: (cell: string) => void
}

export function useStatisticsChoice(): StatisticsChoosing {
  const { today } = useSession()
  const [choice, keep] = useKept<StatisticsChoice>('statistics', {
    period: { kind: 'year', fiscalYear: newestFinishedYear(today) },
    tableSet: FIRST_TABLE_SET,
    cell: undefined,
  })
  const choose = (change: Partial<StatisticsChoice>) => keep({ ...choice, ...change })
  const openCell = (cell: string) => {
    const table = placeOfCell(cell)?.table.id
    const { tableSet } = choice
    choose({ cell, tableSet: table === undefined ? tableSet : tableSetWith(table, tableSet) })
  }
  return { choice, choose, openCell }
}

/** The tables; the whole list behind the opened figure; what is to be confirmed and the checks. */
export type StatisticsView = 'tables' | 'cases' | 'review'

export function viewOf(query: URLSearchParams): StatisticsView {
  const view = query.get('view')
  return view === 'cases' || view === 'review' ? view : 'tables'
}

export const CASES_PATH = `${STATISTICS_PATH}?view=cases`

/** `shows` is a kind of 要確認 or of 検算; without it the first one is shown. */
export function reviewViewPath(shows?: string): string {
  const start = `${STATISTICS_PATH}?view=review`
  return shows === undefined ? start : `${start}&show=${encodeURIComponent(shows)}`
}
