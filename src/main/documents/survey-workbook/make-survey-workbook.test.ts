import { describe, expect, it } from 'vitest'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { surveyCellIds, surveyDefinedName } from '../../../shared/statistics/survey-layout.ts'
import type { SurveyCheck, SurveyResult } from '../../../shared/statistics/survey-result.ts'
import { buildSurveyResult } from '../../../../tests/factories/build-survey-result.ts'
import {
  type ReadCell,
  type ReadSheet,
  type ReadWorkbook,
  readWorkbook,
  sheetOf,
  textsOf,
} from '../../../../tests/factories/read-workbook.ts'
import { makeSurveyWorkbook } from './make-survey-workbook.ts'
import type { SurveyWorkbookInput } from './survey-workbook-input.ts'

const form = surveyFormR3
const ids = form.tables.flatMap(surveyCellIds)
const info = {
  center: '青葉県地域生活定着支援センター',
  madeBy: '大野 直樹',
  madeOn: '2025-04-18',
  frozen: false,
}
const distinct = buildSurveyResult(form, (_id, place) => place + 1)
const zeros = buildSurveyResult(form, () => 0)

const make = async (input: Partial<SurveyWorkbookInput> = {}) =>
  readWorkbook(await makeSurveyWorkbook({ form, result: distinct, info, ...input }))

/** The cell a defined name of a figure leads to. */
function cellOf(book: ReadWorkbook, id: string): ReadCell & { sheet: ReadSheet; address: string } {
  const target = book.names.find(({ name }) => name === surveyDefinedName(id))!.target
  const [, sheetName, column, row] = /^'(.+)'!\$([A-Z]+)\$(\d+)$/.exec(target)!
  const sheet = sheetOf(book, sheetName!)
  const address = `${column}${row}`
  return { ...sheet.cells.get(address)!, sheet, address }
}

const numberFormat = ({ formats }: ReadWorkbook, { style }: ReadCell) => formats[style]

/** What the formulas of the workbook come to: SUM of a range, + and - of addresses and names. */
function evaluate(book: ReadWorkbook, sheet: ReadSheet, formula: string): number {
  const range = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula)
  const at = (address: string) => Number(sheet.cells.get(address)?.value ?? 0)
  if (range) {
    const [, left, top, right, bottom] = range
    const inside = [...sheet.cells.keys()].filter((address) => {
      const [, column, row] = /^([A-Z])(\d+)$/.exec(address)!
      const isInRows = Number(row) >= Number(top) && Number(row) <= Number(bottom)
      return column! >= left! && column! <= right! && isInRows
    })
    return inside.reduce((sum, address) => sum + at(address), 0)
  }
  const names = new Map(book.names.map(({ name, target }) => [name, target]))
  return formula.split(/(?=[+-])/).reduce((sum, part) => {
    const reference = part.replace(/^[+-]/, '')
    const value = names.has(reference)
      ? Number(cellOf(book, ids.find((id) => surveyDefinedName(id) === reference)!).value)
      : at(reference)
    return part.startsWith('-') ? sum - value : sum + value
  }, 0)
}

const check = (overrides: Partial<SurveyCheck>): SurveyCheck => ({
  id: 'T2.total.total',
  kind: 'tables',
  table: 'T2',
  label: 'T2 計 ＝ T1 コーディネートの「終了」',
  ok: true,
  left: { label: 'T2.total.total', value: 1, cells: ['T2.total.total'] },
  right: { label: 'T1', value: 1, cells: ['T1.coordination.total.ended'] },
  differences: [],
  ...overrides,
})

describe('the survey workbook', () => {
  it('has 表紙, one sheet per table and 要確認', async () => {
    const { sheets } = await make()
    expect(sheets.map(({ name }) => name)).toEqual([
      '表紙',
      ...form.tables.map(({ sheetName }) => sheetName),
      '要確認',
    ])
  })

  it.each([
    { given: 'all different', result: distinct },
    { given: 'all zero', result: zeros },
  ])('gives every cell one defined name that leads to its figure: $given', async ({ result }) => {
    const book = await make({ result })
    const figures = book.names.filter(({ name }) => !name.startsWith('_xlnm.'))
    expect(figures.map(({ name }) => name).toSorted()).toEqual(
      ids.map(surveyDefinedName).toSorted(),
    )
    expect(new Set(figures.map(({ target }) => target)).size).toBe(ids.length)
    expect(Object.fromEntries(ids.map((id) => [id, cellOf(book, id).value]))).toEqual(result.cells)
  })

  it('makes every total a formula that comes to its cached value', async () => {
    const book = await make()
    const isSum = new Set(
      form.tables.flatMap(({ id, rows, columns }) =>
        rows.flatMap((row) =>
          columns.flatMap((column) =>
            row.sum || column.sum ? [`${id}.${row.id}.${column.id}`] : [],
          ),
        ),
      ),
    )
    for (const id of ids) {
      const { formula, value, sheet } = cellOf(book, id)
      expect([id, formula !== undefined]).toEqual([id, isSum.has(id)])
      if (formula !== undefined) expect([id, evaluate(book, sheet, formula)]).toEqual([id, value])
    }
  })

  it('shows how much each table counts on 表紙, by a formula over the named cells', async () => {
    const book = await make()
    const cover = sheetOf(book, '表紙')
    const rowOf = (table: string) =>
      [...cover.cells].find(([, { value }]) => value === table)![0].slice(1)
    const figure = cover.cells.get(`C${rowOf('T2')}`)!
    expect(figure).toMatchObject({
      formula: 'T2_total_total',
      value: distinct.cells['T2.total.total'],
    })
    for (const [, { formula, value }] of cover.cells)
      if (formula !== undefined && typeof value === 'number')
        expect(evaluate(book, cover, formula)).toBe(value)
    expect(cover.cells.get(`C${rowOf('T4')}`)!.value).toBeUndefined()
  })

  it('prints a figure that differs from its parts as it was counted, and says so below', async () => {
    const cell = 'T9.total.count'
    const counted = distinct.cells[cell]! + 1
    const differs = check({
      kind: 'sums',
      table: 'T9',
      ok: false,
      label: 'T9 計の欄 ＝ 内訳の和',
      differences: [{ cell, counted, summed: counted - 1 }],
    })
    const result = { ...distinct, cells: { ...distinct.cells, [cell]: counted }, checks: [differs] }
    const book = await make({ result })
    expect(cellOf(book, cell)).toMatchObject({ value: counted, formula: undefined })
    const texts = textsOf(sheetOf(book, 'T9 取得状況'))
    expect(texts).toContain('不一致')
    expect(texts).toContain(`　${cell}：計 ${counted}、内訳の和 ${counted - 1}`)
    expect(textsOf(sheetOf(book, '表紙'))).toContain('1件が不一致（各表の下の「検算」）')
  })

  it('leaves a statistic of no case blank, and shows the mean with one decimal and days of 0 as 0', async () => {
    const result = buildSurveyResult(form, (id) => {
      if (id === 'T11.coordination.mean') return 164.5
      return id.startsWith('T11.follow_up.m') ? null : 0
    })
    const book = await make({ result })
    expect(cellOf(book, 'T11.follow_up.mean').value).toBeUndefined()
    const mean = cellOf(book, 'T11.coordination.mean')
    expect([mean.value, numberFormat(book, mean)]).toEqual([164.5, '#,##0.0_0_ '])
    expect(numberFormat(book, cellOf(book, 'T11.coordination.min'))).toBe('#,##0_0_ ')
    expect(numberFormat(book, cellOf(book, 'T2.special.died'))).toBe(
      '#,##0_0_ ;-#,##0_0_ ;"－"_0_ ',
    )
  })
})

describe('a line that is printed only if it is not zero', () => {
  const isHiddenRow = (book: ReadWorkbook, id: string) => {
    const { sheet, address } = cellOf(book, id)
    const row = new RegExp(`<row r="${address.replace(/^[A-Z]+/, '')}"[^>]*>`).exec(sheet.xml)![0]
    return row.includes('hidden="1"')
  }
  const isHiddenColumn = (book: ReadWorkbook, id: string) => {
    const { sheet, address } = cellOf(book, id)
    const place = address.replace(/\d+$/, '').charCodeAt(0) - 64
    return [...sheet.xml.matchAll(/<col min="(\d+)" max="(\d+)"[^>]*>/g)].some(
      ([xml, min, max]) =>
        place >= Number(min) && place <= Number(max) && xml.includes('hidden="1"'),
    )
  }

  it('stays in the file, hidden, while it is zero', async () => {
    const book = await make({ result: zeros })
    expect(isHiddenRow(book, 'T2.unknown.settled')).toBe(true)
    expect(isHiddenRow(book, 'T6b.office_01.special')).toBe(true)
    expect(isHiddenColumn(book, 'T3.total.unknown_male')).toBe(true)
    expect(isHiddenColumn(book, 'T5.theft.unknown')).toBe(true)
    expect(isHiddenRow(book, 'T8.pref_01.made')).toBe(false)
    expect(isHiddenColumn(book, 'T3.total.special_other')).toBe(false)
  })

  it('is printed as soon as one of its cells is not', async () => {
    const one = new Set(['T2.unknown.died', 'T6b.office_50.general', 'T3.a80_over.unknown_other'])
    const book = await make({ result: buildSurveyResult(form, (id) => (one.has(id) ? 1 : 0)) })
    expect(isHiddenRow(book, 'T2.unknown.settled')).toBe(false)
    expect(isHiddenRow(book, 'T6b.office_50.special')).toBe(false)
    expect(isHiddenRow(book, 'T6b.office_49.special')).toBe(true)
    expect(isHiddenColumn(book, 'T3.total.unknown_male')).toBe(false)
  })
})

describe('検算 below a table', () => {
  const differing = check({ ok: false, right: { label: 'T1', value: 9, cells: ['T1.x'] } })

  it.each([
    {
      when: 'both sides stand in the workbook',
      given: check({}),
      expected: {
        formula: 'IF(T2_total_total=T1_coordination_total_ended,"一致","不一致")',
        value: '一致',
      },
    },
    {
      when: 'one side is a figure of another year',
      given: check({ right: { label: '前年度', value: 64, cells: [] } }),
      expected: { formula: 'IF(T2_total_total=64,"一致","不一致")', value: '一致' },
    },
    {
      when: 'a side names a cell that the form lacks',
      given: differing,
      expected: { formula: undefined, value: '不一致' },
    },
  ])('is checked again by a formula where it can: $when', async ({ given, expected }) => {
    const book = await make({ result: { ...distinct, checks: [given] } })
    const cells = [...sheetOf(book, 'T2 コーディネート終了').cells.values()]
    expect(cells.find(({ value }) => value === expected.value)).toMatchObject(expected)
  })

  it('says both figures where they differ', async () => {
    const book = await make({ result: { ...distinct, checks: [differing] } })
    expect(textsOf(sheetOf(book, 'T2 コーディネート終了'))).toContain(
      'T2 計 ＝ T1 コーディネートの「終了」（1 と 9）',
    )
  })
})

describe('the file', () => {
  const full: SurveyResult = {
    ...distinct,
    review: Array.from({ length: 300 }, (_, index) => ({
      kind: 'x',
      label: '種別',
      caseId: 'id',
      caseNo: `R6-${index}`,
      field: 'f',
      message: '確認してください。'.repeat(5),
    })),
  }

  it('is the same for the same input', async () => {
    const [one, other] = [
      await makeSurveyWorkbook({ form, result: full, info }),
      await makeSurveyWorkbook({ form, result: full, info }),
    ]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('is made within 1.5 seconds', async () => {
    const start = performance.now()
    await makeSurveyWorkbook({ form, result: full, info })
    expect(performance.now() - start).toBeLessThan(1500)
  })

  it('is not made of a result that lacks a cell, or of another form', async () => {
    const lacking = 'T1.coordination.special.new'
    const cells = Object.fromEntries(
      Object.entries(distinct.cells).filter(([id]) => id !== lacking),
    )
    await expect(async () =>
      makeSurveyWorkbook({ form, result: { ...distinct, cells }, info }),
    ).rejects.toThrow(lacking)
    await expect(async () =>
      makeSurveyWorkbook({ form, result: { ...distinct, form: 'r9' }, info }),
    ).rejects.toThrow('r9')
  })
})
