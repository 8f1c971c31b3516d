import { describe, expect, it } from 'vitest'
import { buildCaseDocument } from '../../../../tests/factories/build-case-document.ts'
import type { CaseDocument } from '../../../shared/cases/case-document.ts'
import { faceSheetValues, type FaceSheetValues } from '../face-sheet-values.ts'
import { layOutFaceSheet } from '../lay-out-face-sheet.ts'

const context = { center: { name: '青葉県センター' }, madeOn: '2025-02-03', madeBy: '小林 恵' }

function valuesOf(overrides: Partial<CaseDocument>): FaceSheetValues {
  return faceSheetValues(buildCaseDocument(overrides), context)
}

describe('the 簡易版', () => {
  const long = 'あ'.repeat(2000)

  it.each([
    {
      name: '生活歴要約',
      given: { lifeHistory: long },
      lines: 11,
      width: 48,
      mark: '…（以下略。続きは完全版を参照）',
    },
    { name: '罪名', given: { offences: [long] }, lines: 2, width: 16, mark: '…（略）' },
    { name: '矯正施設', given: { institution: long }, lines: 2, width: 16, mark: '…（略）' },
    {
      name: '関与センター',
      given: { involvedCenters: [long] },
      lines: 2,
      width: 18,
      mark: '…（略）',
    },
    {
      name: '身体部位',
      given: { disabilities: { physical: { site: long } } },
      lines: 2,
      width: 27,
      mark: '…（略）',
    },
    { name: '担当者', given: { staff: long }, lines: 2, width: 25, mark: '…（略）' },
  ])('cuts $name to $lines lines and says so', ({ name, given, lines, width, mark }) => {
    const value = layOutFaceSheet(valuesOf(given), 'simple')[name]
    expect(value).toBe('あ'.repeat(lines * width - mark.length) + mark)
  })

  it.each(['氏名', 'フリガナ', '生年月日', '依頼日', '刑期終了日', '生活歴'])(
    'never cuts %s',
    (name) => {
      const values = valuesOf({
        client: { name: long, kana: long, birthDate: '1950' },
        lifeHistory: long,
      })
      expect(layOutFaceSheet(values, 'simple')[name]).toBe(layOutFaceSheet(values, 'full')[name])
    },
  )

  it.each([
    { name: '北村 和夫', big: '北村 和夫', small: '' },
    { name: '寿'.repeat(40), big: '寿'.repeat(40), small: '' },
    { name: '寿'.repeat(41), big: '', small: '寿'.repeat(41) },
  ])('moves a name of more than two lines to the small letters: $name', ({ name, big, small }) => {
    const values = layOutFaceSheet(valuesOf({ client: { name } }), 'simple')
    expect(values).toMatchObject({ 氏名大: big, 氏名小: small })
  })

  it('leaves the 完全版 uncut', () => {
    expect(layOutFaceSheet(valuesOf({ lifeHistory: long, staff: long }), 'full')).toMatchObject({
      生活歴: long,
      担当者: long,
    })
  })
})
