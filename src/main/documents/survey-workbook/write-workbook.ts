import { Buffer } from 'node:buffer'
import { Writable } from 'node:stream'
import exceljs, { type CellValue, type PaperSize, type Style } from 'exceljs'
import { type CellLook, excelStyle } from './cell-look.ts'
import { MARGINS, pagesHigh } from './page-size.ts'
import {
  cellAddress,
  type CellContent,
  columnLetters,
  type PlannedCell,
  type SheetPlan,
  sheetReference,
  type WorkbookPlan,
} from './sheet-plan.ts'
import { fixZipTimes } from './zip-times.ts'

// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the package's enum exists in its types only
const A4: PaperSize = 9

/** The bytes of an .xlsx file; the same plan gives the same bytes. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk)
        done()
      },
    }),
    useStyles: true,
    useSharedStrings: true,
  })
  workbook.title = plan.title
  workbook.creator = plan.author
  workbook.lastModifiedBy = plan.author
  workbook.created = plan.madeAt
  workbook.modified = plan.madeAt
  const styleOf = rememberStyles()
  for (const sheet of plan.sheets) writeSheet(workbook, sheet, styleOf)
  await workbook.commit()
  return fixZipTimes(Buffer.concat(chunks))
}

type StyleOf = (look: CellLook) => Partial<Style>

/** The package recognises a style that it has met by its object. */
function rememberStyles(): StyleOf {
  const styles = new Map<string, Partial<Style>>()
  return (look) => {
    const key = JSON.stringify(look)
    const known = styles.get(key) ?? excelStyle(look)
    styles.set(key, known)
    return known
  }
}

function writeSheet(workbook: exceljs.Workbook, plan: SheetPlan, styleOf: StyleOf): void {
  const sheet = openSheet(workbook, plan)
  sheet.columns = plan.columns.map(({ width, isHidden = false }) => ({ width, hidden: isHidden }))
  plan.rows.forEach(({ height, isHidden = false, cells }, index) => {
    const row = sheet.getRow(index + 1)
    row.height = height
    row.hidden = isHidden
    for (const cell of cells) {
      writeCell(sheet, row.number, cell, styleOf)
      if (cell.definedName === undefined) continue
      const address = `$${columnLetters(cell.column)}$${row.number}`
      workbook.definedNames.add(sheetReference(plan.name, address), cell.definedName)
    }
  })
  sheet.commit()
}

function openSheet(workbook: exceljs.Workbook, plan: SheetPlan): exceljs.Worksheet {
  const { headingRows, isLandscape } = plan
  const hasHeading = headingRows > 0
  return workbook.addWorksheet(plan.name, {
    pageSetup: {
      paperSize: A4,
      orientation: isLandscape ? 'landscape' : 'portrait',
      margins: MARGINS,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: pagesHigh(plan),
      // The package puts one $ before each half.
      printArea: `A$1:${columnLetters(plan.columns.length)}$${plan.rows.length}`,
      ...(hasHeading && { printTitlesRow: `1:${headingRows}` }),
    },
    headerFooter: { oddHeader: plan.header, oddFooter: plan.footer },
    views: [
      hasHeading
        ? { state: 'frozen', ySplit: headingRows, showGridLines: false }
        : { showGridLines: false },
    ],
  })
}

function writeCell(
  sheet: exceljs.Worksheet,
  row: number,
  { column, across = 1, down = 1, content, look }: PlannedCell,
  styleOf: StyleOf,
): void {
  const lastRow = row + down - 1
  const lastColumn = column + across - 1
  if (across > 1 || down > 1) sheet.mergeCells(row, column, lastRow, lastColumn)
  for (let line = row; line <= lastRow; line++)
    for (let place = column; place <= lastColumn; place++)
      sheet.getCell(cellAddress({ row: line, column: place })).style = styleOf(look)
  if (content) sheet.getCell(cellAddress({ row, column })).value = cellValue(content)
}

/** Text is always a string of the file and never read as a formula, whatever sign it begins with. */
function cellValue(content: CellContent): CellValue {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'number':
      return content.value
    case 'formula':
      return { formula: content.formula, result: content.result }
  }
}
