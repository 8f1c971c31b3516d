import { formatWareki } from '../../../shared/rules/format-wareki.ts'
import type { SurveyForm } from '../../../shared/statistics/survey-layout.ts'
import type { SurveyResult } from '../../../shared/statistics/survey-result.ts'
import { type CellLook, gridEdges, LABEL_LOOK } from './cell-look.ts'
import { coverTables } from './cover-tables.ts'
import { pageFooter, SURVEY_TITLE, type SheetFrame } from './sheet-frame.ts'
import { type PlannedRow, type SheetPlan, text } from './sheet-plan.ts'
import type { SurveyPeriodWords } from './survey-period-words.ts'
import type { SurveyWorkbookInfo } from './survey-workbook-input.ts'
import type { TableSheet } from './table-sheet.ts'
import { textHeight } from './text-lines.ts'

export interface CoverInput {
  readonly form: SurveyForm
  readonly result: SurveyResult
  readonly info: SurveyWorkbookInfo
  readonly period: SurveyPeriodWords
  readonly frame: SheetFrame
  readonly tables: readonly TableSheet[]
}

const WIDTHS = [13.7, 47.8, 17, 17] as const
const FIRST = 1
const LAST = WIDTHS.length
const INFO_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0)

/** 表紙: whose figures, of what period, made by whom and when, 確定 or not; then every table in one line. */
export function coverSheet(input: CoverInput): SheetPlan {
  return {
    name: '表紙',
    isLandscape: false,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      gap(14),
      centred(SURVEY_TITLE, { size: 20, bold: true, horizontal: 'center' }, 34),
      centred(periodLine(input.period), { size: 13, horizontal: 'center' }, 24),
      gap(14),
      ...infoRows(input),
      gap(14),
      ...coverTables(input),
      gap(8),
      ...noteRows(),
    ],
    headingRows: 0,
    header: '',
    footer: pageFooter(input.frame, false),
  }
}

function periodLine({ isFiscalYear, name, days }: SurveyPeriodWords): string {
  return isFiscalYear ? `${name}（${days}）` : days
}

function infoRows(input: CoverInput): readonly PlannedRow[] {
  const entries = infoEntries(input)
  return entries.map(([label, value], index) => {
    const place = { isFirstRow: index === 0, isLastRow: index === entries.length - 1 }
    return {
      height: Math.max(24, textHeight(value, 11, INFO_WIDTH, 1) + 6),
      cells: [
        {
          column: FIRST,
          look: {
            ...LABEL_LOOK,
            ...gridEdges({ ...place, isFirstColumn: true, isLastColumn: false }),
          },
          content: text(label),
        },
        {
          column: FIRST + 1,
          across: LAST - 1,
          look: {
            size: 11,
            horizontal: 'left',
            indent: 1,
            wraps: true,
            ...gridEdges({ ...place, isFirstColumn: false, isLastColumn: true }),
          },
          content: text(value),
        },
      ],
    }
  })
}

function infoEntries({ form, result, info }: CoverInput): readonly (readonly [string, string])[] {
  const { prefecture, contact, madeTime } = info
  const wrong = result.checks.filter(({ ok }) => !ok)
  return [
    ['センター名', info.center],
    ...entry('都道府県', prefecture),
    ['作成者', info.madeBy],
    madeTime === undefined
      ? ['作成日', formatWareki(info.madeOn)]
      : ['作成日時', `${formatWareki(info.madeOn)}　${clockWords(madeTime)}`],
    ['状態', info.frozen ? '確定' : '未確定（作成した時の入力による）'],
    ['様式', form.label],
    ['検算', wrong.length === 0 ? 'すべて一致' : `${wrong.length}件が不一致（各表の下の「検算」）`],
    [
      '要確認',
      result.review.length === 0 ? 'なし' : `${result.review.length}件（シート「要確認」）`,
    ],
    ...entry('担当・電話', contact),
  ]
}

function entry(label: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[label, value]]
}

/** 10:05 is 10時05分. */
function clockWords(time: string): string {
  const [hour = '', minute = ''] = time.split(':')
  return `${Number(hour)}時${minute}分`
}

const NOTES = [
  '注１　「－」は計数のないことを示す（セルの値は 0）。空欄は該当のないことを示す。',
  '注２　「計」はその表で数えた件数。一人を二つ以上の行に計上する表には計がない。',
  '注３　区分不明・不明の行と列は計に含む。零のときに印刷しない行と列は、隠して残してある。',
] as const

function noteRows(): readonly PlannedRow[] {
  return NOTES.map((note) => ({
    height: 15,
    cells: [
      { column: FIRST, across: LAST, look: { size: 9, horizontal: 'left' }, content: text(note) },
    ],
  }))
}

function centred(words: string, look: CellLook, height: number): PlannedRow {
  return { height, cells: [{ column: FIRST, across: LAST, look, content: text(words) }] }
}

function gap(height: number): PlannedRow {
  return { height, cells: [] }
}
