import { describe, expect, it } from 'vitest'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { surveyCellIds } from '../../../shared/statistics/survey-layout.ts'
import { cellName, cellTitle, placeOfCell } from './survey-words.ts'

function placed(cell: string) {
  const place = placeOfCell(cell)
  if (!place) throw new Error(`${cell} is not in the form`)
  return place
}

describe('cellName', () => {
  it.each([
    { cell: 'T1.coordination.special.new', name: 'コーディネート・特別調整・新規' },
    { cell: 'T1.suspect_support.total.carried', name: '被疑者等支援・前年度からの継続' },
    { cell: 'T3.a65_69.special_male', name: 'T3 65–69歳・特別調整・男' },
    { cell: 'T8.pref_13.made_accepted', name: 'T8 東京都・他県への依頼・うち受託' },
    { cell: 'T10a.group_home.count', name: 'T10a グループホーム（障害）' },
    { cell: 'T14.total.coordination_m04', name: 'T14 計・コーディネート・4月' },
  ])('$cell is $name', ({ cell, name }) => {
    expect(cellName(placed(cell), true)).toBe(name)
  })

  it('of a period that is no 年度 does not speak of one', () => {
    expect(cellName(placed('T1.coordination.special.carried'), false)).toBe(
      'コーディネート・特別調整・期間前からの継続',
    )
  })

  it('is there for every cell of the form, and no two are alike', () => {
    const names = surveyFormR3.tables
      .flatMap(surveyCellIds)
      .map((cell) => cellName(placed(cell), true))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('cellTitle', () => {
  it.each([
    { cell: 'T1.coordination.special.new', value: 12, count: 12, end: '：12件' },
    { cell: 'T14.total.total', value: 1024, count: 1024, end: '：1,024件' },
    { cell: 'T11.coordination.median', value: 164.5, count: 12, end: '：164.5日（12件）' },
    { cell: 'T11.coordination.min', value: 61, count: 12, end: '：61日（12件）' },
    { cell: 'T11.coordination.mean', value: null, count: 0, end: '：なし（0件）' },
  ])('of $cell ends with $end', ({ cell, value, count, end }) => {
    expect(cellTitle(placed(cell), value, count, true).endsWith(end)).toBe(true)
  })
})
