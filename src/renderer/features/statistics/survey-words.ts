import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import {
  surveyCellId,
  type SurveyGroup,
  type SurveyLine,
  type SurveyTable,
} from '../../../shared/statistics/survey-layout.ts'

export interface CellPlace {
  readonly table: SurveyTable
  readonly row: SurveyLine
  readonly column: SurveyLine
}

const PLACES: ReadonlyMap<string, CellPlace> = new Map(
  surveyFormR3.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.map((column): [string, CellPlace] => [
        surveyCellId(table.id, row.id, column.id),
        { table, row, column },
      ]),
    ),
  ),
)

/** Where a figure stands in the form; undefined for an id that it does not have. */
export function placeOfCell(cellId: string): CellPlace | undefined {
  return PLACES.get(cellId)
}

/** Columns are narrow: long words break where a reader would. */
const BREAKS: Readonly<Record<string, string>> = {
  前年度からの継続: '前年度から\nの継続',
  期間前からの継続: '期間前から\nの継続',
  年度末継続: '年度末\n継続',
  期間末継続: '期間末\n継続',
  コーディネート: 'コーディ\nネート',
  フォローアップ: 'フォロー\nアップ',
  他センターへ移管: '他センター\nへ移管',
  '辞退・取下げ': '辞退・\n取下げ',
  被疑者等支援: '被疑者等\n支援',
  '365–729日': '365–\n729日',
  '180–364日': '180–\n364日',
  '90–179日': '90–\n179日',
  '730日以上': '730日\n以上',
  '90日未満': '90日\n未満',
}

export function brokenLabel(label: string): string {
  return BREAKS[label] ?? label
}

/** The word of a line for this kind of period. */
export function lineLabel(line: SurveyLine, isFiscalYear: boolean): string {
  return isFiscalYear ? line.label : (line.periodLabel ?? line.label)
}

export function groupLabel(group: SurveyGroup): string {
  return group.shortLabel ?? group.label
}

function groupOf(groups: readonly SurveyGroup[], { group }: SurveyLine): string | undefined {
  const found = groups.find(({ id }) => id === group)
  return found && groupLabel(found)
}

/** コーディネート・特別調整・新規; of other tables than the first with its number: T3 65–69歳・特別調整・男. */
export function cellName({ table, row, column }: CellPlace, isFiscalYear: boolean): string {
  const hasOneColumn = table.columns.length === 1
  const words = [
    groupOf(table.rowGroups, row),
    lineLabel(row, isFiscalYear),
    ...(hasOneColumn ? [] : [groupOf(table.columnGroups, column), lineLabel(column, isFiscalYear)]),
  ].filter((word) => word !== undefined)
  return `${table.id === 'T1' ? '' : `${table.id} `}${words.join('・')}`
}

/** As a table shows it: 164.5, 1,024; ― where a statistic has no case. */
export function figureText(value: number | null, { statistic }: SurveyLine): string {
  if (value === null) return '―'
  const decimals = statistic?.decimals ?? 0
  return value.toLocaleString('ja-JP', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

/** コーディネート・特別調整・新規：12件; a statistic says of how many: T11 コーディネート・平均：164.5日（12件）. */
export function cellTitle(
  place: CellPlace,
  value: number | null,
  count: number,
  isFiscalYear: boolean,
): string {
  const name = cellName(place, isFiscalYear)
  const items = `${count.toLocaleString('ja-JP')}件`
  if (!place.column.statistic) return `${name}：${items}`
  const statistic = value === null ? 'なし' : `${figureText(value, place.column)}日`
  return `${name}：${statistic}（${items}）`
}
