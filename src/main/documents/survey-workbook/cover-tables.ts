import type { SurveyResult } from '../../../shared/statistics/survey-result.ts'
import { type CellLook, COUNT_FORMAT, type Edges, gridEdges, LABEL_LOOK } from './cell-look.ts'
import { AGREES, DIFFERS } from './check-words.ts'
import { headline } from './headline.ts'
import { paperLabel } from './paper-table.ts'
import {
  type CellContent,
  type PlannedCell,
  type PlannedRow,
  sheetReference,
  text,
} from './sheet-plan.ts'
import type { SurveyPeriodWords } from './survey-period-words.ts'
import type { TableSheet } from './table-sheet.ts'

export interface CoverTablesInput {
  readonly result: SurveyResult
  readonly period: SurveyPeriodWords
  readonly tables: readonly TableSheet[]
}

const HEADS = ['表', '表題', '計（件）', '検算'] as const

/** Every table in one line: how much it counts, and whether its checks agree. */
export function coverTables(input: CoverTablesInput): readonly PlannedRow[] {
  const heads = HEADS.map((label, index) => ({
    column: index + 1,
    look: { ...LABEL_LOOK, ...tableEdges(index + 1, true, false) },
    content: text(label),
  }))
  return [
    { height: 20, cells: heads },
    ...input.tables.map((sheet, index) => ({
      height: 17.5,
      cells: tableCells(input, sheet, index === input.tables.length - 1),
    })),
  ]
}

function tableCells(
  { result, period }: CoverTablesInput,
  { table, plan, outcomes, isRight }: TableSheet,
  isLastRow: boolean,
): readonly PlannedCell[] {
  const figure = headline(table, result.cells)
  const label = figure?.column ? paperLabel(figure.column, period.isFiscalYear) : ''
  const remark = label === '' || label === '計' || label === '件数' ? '' : `（${label}）`
  const cell = (
    column: number,
    look: Omit<CellLook, 'size'>,
    content: CellContent | undefined,
  ): PlannedCell => ({
    column,
    look: { size: 10, ...look, ...tableEdges(column, false, isLastRow) },
    ...(content && { content }),
  })
  return [
    cell(1, { horizontal: 'center' }, link(plan.name, table.id)),
    cell(2, { horizontal: 'left', indent: 1, shrinks: true }, text(`${table.title}${remark}`)),
    cell(
      3,
      { horizontal: 'right', format: COUNT_FORMAT },
      figure && { kind: 'formula', formula: figure.formula, result: figure.value },
    ),
    cell(4, { horizontal: 'center', bold: !isRight }, outcome(plan.name, outcomes, isRight)),
  ]
}

/** Leads to the sheet; printed it is plain text. */
function link(sheetName: string, words: string): CellContent {
  const target = `#${sheetReference(sheetName, 'A1')}`
  return { kind: 'formula', formula: `HYPERLINK("${target}","${words}")`, result: words }
}

function outcome(
  sheetName: string,
  outcomes: string | undefined,
  isRight: boolean,
): CellContent | undefined {
  if (outcomes === undefined) return undefined
  const range = sheetReference(sheetName, outcomes)
  return {
    kind: 'formula',
    formula: `IF(COUNTIF(${range},"${DIFFERS}")=0,"${AGREES}","${DIFFERS}")`,
    result: isRight ? AGREES : DIFFERS,
  }
}

function tableEdges(column: number, isFirstRow: boolean, isLastRow: boolean): Edges {
  return gridEdges({
    isFirstRow,
    isLastRow,
    isFirstColumn: column === 1,
    isLastColumn: column === HEADS.length,
  })
}
