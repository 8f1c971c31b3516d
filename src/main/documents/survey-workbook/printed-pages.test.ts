import { describe, expect, it } from 'vitest'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { buildSurveyResult } from '../../../../tests/factories/build-survey-result.ts'
import { readWorkbook, sheetOf, textsOf } from '../../../../tests/factories/read-workbook.ts'
import { makeSurveyWorkbook } from './make-survey-workbook.ts'
import type { SurveyWorkbookInput } from './survey-workbook-input.ts'

const form = surveyFormR3
const info = {
  center: '青葉県地域生活定着支援センター',
  madeBy: '大野 直樹',
  madeOn: '2025-04-18',
  frozen: false,
}
const distinct = buildSurveyResult(form, (_id, place) => place + 1)

const make = async (input: Partial<SurveyWorkbookInput> = {}) =>
  readWorkbook(await makeSurveyWorkbook({ form, result: distinct, info, ...input }))

describe('the pages', () => {
  it('are A4, one page wide, with print area and repeated headings; wide tables lie', async () => {
    const book = await make()
    const isWide = new Map(form.tables.map(({ sheetName, isWide }) => [sheetName, isWide]))
    for (const { name, xml } of book.sheets) {
      const setup = /<pageSetup [^>]*>/.exec(xml)![0]
      expect(setup).toContain('paperSize="9"')
      expect(setup).toContain('fitToWidth="1"')
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
      expect([name, setup.includes('orientation="landscape"')]).toEqual([
        name,
        isWide.get(name) ?? false,
      ])
      expect(xml).toContain(`様式 ${form.id}`)
    }
    const printed = (kind: string) => book.names.filter(({ name }) => name === `_xlnm.${kind}`)
    expect(printed('Print_Area')).toHaveLength(book.sheets.length)
    expect(printed('Print_Titles')).toHaveLength(book.sheets.length - 1)
    expect(printed('Print_Titles').map(({ target }) => target)).toContain("'T3 性別・年齢'!$1:$5")
  })

  it('use one font', async () => {
    const { styles } = await make()
    const fonts = new Set([...styles.matchAll(/<name val="([^"]+)"/g)].map(([, name]) => name))
    expect([...fonts].toSorted()).toEqual(['BIZ UDPゴシック', 'Calibri'])
  })

  it.each([
    {
      period: { from: '2024-04-01', to: '2025-03-31' },
      expected: '令和6年度（令和6年4月1日～令和7年3月31日）',
      head: '前年度からの\n継続',
    },
    {
      period: { from: '2025-04-01', to: '2025-06-30' },
      expected: '令和7年4月1日～令和7年6月30日',
      head: '期間前からの\n継続',
    },
  ])('name the period and its columns: $expected', async ({ period, expected, head }) => {
    const book = await make({ result: { ...distinct, ...period } })
    expect(textsOf(sheetOf(book, '表紙'))).toContain(expected)
    expect(textsOf(sheetOf(book, 'T1 業務別実施状況'))).toContain(head)
  })

  it.each([
    { frozen: true, expected: '確定' },
    { frozen: false, expected: '未確定（作成した時の入力による）' },
  ])('say whether the figures are frozen: $frozen', async ({ frozen, expected }) => {
    const cover = sheetOf(await make({ info: { ...info, frozen, madeTime: '10:05' } }), '表紙')
    expect(textsOf(cover)).toEqual(expect.arrayContaining([expected, '令和7年4月18日　10時05分']))
  })
})

describe('texts', () => {
  it('that begin with = + - @ stay texts', async () => {
    const review = ['=1+1', '+1', '-1', '@SUM(A1)'].map((message) => ({
      kind: 'x',
      label: message,
      caseId: 'id',
      caseNo: message,
      field: 'f',
      message,
    }))
    const center = '=HYPERLINK("x")'
    const book = await make({ result: { ...distinct, review }, info: { ...info, center } })
    const cells = [...sheetOf(book, '要確認').cells.values()]
    for (const { message } of review) {
      const found = cells.filter(({ value }) => value === message)
      expect(found).toHaveLength(3)
      expect(found.every(({ isText, formula }) => isText && formula === undefined)).toBe(true)
    }
    const shown = [...sheetOf(book, '表紙').cells.values()].find(({ value }) => value === center)
    expect(shown).toMatchObject({ isText: true, formula: undefined })
  })

  it('of 要確認 are kind, case number and message, never the inner id of a case', async () => {
    const item = {
      kind: 'x',
      label: 'カテゴリーが未入力',
      caseId: 'inner-id',
      caseNo: 'R6-001',
      field: 'category',
      message: '区分不明に計上しています。',
    }
    const book = await make({ result: { ...distinct, review: [item] } })
    expect(textsOf(sheetOf(book, '要確認'))).toEqual(
      expect.arrayContaining([item.label, item.caseNo, item.message]),
    )
    expect(book.everything).not.toContain('inner-id')
  })

  it('name clients only in 集計対象一覧, which is there only when asked for', async () => {
    const caseList = [
      { caseNo: 'R6-001', name: '架空 太郎', sex: '男', age: 70, countedIn: 'コーディネート 新規' },
    ]
    const without = await make()
    expect(without.sheets.map(({ name }) => name)).not.toContain('集計対象一覧')
    const book = await make({ caseList })
    const list = sheetOf(book, '集計対象一覧')
    expect(textsOf(list)).toEqual(
      expect.arrayContaining(['R6-001', '架空 太郎', 'コーディネート 新規']),
    )
    expect(list.xml).toContain('取扱注意')
  })

  it('with an & in the center’s name do not break the header', async () => {
    const book = await make({ info: { ...info, center: 'A&B 2センター' } })
    expect(sheetOf(book, 'T1 業務別実施状況').xml).toContain('標準&quot;A&amp;&amp;B 2センター')
  })
})
