import { describe, expect, it } from 'vitest'
import { buildCaseDocument } from '../../../tests/factories/build-case-document.ts'
import { readWordPart } from '../../../tests/factories/word-file.ts'
import { readBuiltInTemplate } from './built-in-template.ts'
import { checkTemplate } from './check-template.ts'
import { faceSheetValues } from './face-sheet-values.ts'
import { layOutFaceSheet } from './lay-out-face-sheet.ts'

const context = { center: { name: 'センター' }, madeOn: '2025-02-03', madeBy: '小林' }
const suspect = buildCaseDocument({ category: 'suspect_support', suspectSupport: {} })
const consultation = buildCaseDocument({ category: 'consultation_other', consultation: {} })

/** Rows of the lists that are usually empty as well, so that every name inside them is known. */
const examples = {
  ...layOutFaceSheet(faceSheetValues(buildCaseDocument(), context), 'full'),
  被疑者等支援: faceSheetValues(suspect, context).被疑者等支援,
  相談支援: faceSheetValues(consultation, context).相談支援,
}

const MAY_SPLIT = /\{生活歴\}|\{支援上の留意点\}|\{ケース備考\}|\{相談内容\}|\{対応\}/

describe.each(['face-sheet-simple.docx', 'face-sheet-full.docx'])('%s', (name) => {
  it('can be filled and leaves no doubt', async () => {
    const checked = await checkTemplate(await readBuiltInTemplate(name), examples)
    expect(checked).toMatchObject({ ok: true, value: { doubts: [] } })
  })

  it('is one font throughout, under both its names', async () => {
    const template = await readBuiltInTemplate(name)
    for (const path of [
      'word/document.xml',
      'word/header1.xml',
      'word/footer1.xml',
      'word/styles.xml',
    ]) {
      const content = await readWordPart(template, path)
      const fonts = [...content.matchAll(/<w:rFonts ([^>]*)\/>/g)].flatMap(([, all = '']) =>
        [...all.matchAll(/"([^"]*)"/g)].map(([, font]) => font),
      )
      expect(new Set(fonts)).toEqual(new Set(['BIZ UDPゴシック']))
    }
    const table = await readWordPart(template, 'word/fontTable.xml')
    expect(table).toContain('<w:font w:name="BIZ UDPゴシック"><w:altName w:val="BIZ UDPGothic"/>')
  })

  it('splits no row over two pages but those of long texts, and fixes no height', async () => {
    const content = await readWordPart(await readBuiltInTemplate(name))
    const rows = content.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    const split = rows.filter((row) => !row.includes('<w:cantSplit/>'))
    expect(rows.length).toBeGreaterThan(20)
    expect(split.every((row) => MAY_SPLIT.test(row))).toBe(true)
    expect(content).not.toContain('w:hRule="exact"')
  })

  it('repeats the heading of a list that can grow', async () => {
    const content = await readWordPart(await readBuiltInTemplate(name))
    const lists = (content.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) =>
      /\{#(家族|取得|移行|他県協力|再犯|重要記録)\}/.test(table),
    )
    expect(lists).toHaveLength(name.includes('full') ? 6 : 0)
    for (const list of lists) expect(list.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })

  it('is A4 upright with the margins of a form', async () => {
    const content = await readWordPart(await readBuiltInTemplate(name))
    expect(content).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(content).toContain('w:top="1361" w:right="1020" w:bottom="907" w:left="1020"')
  })

  it('says nothing of who made it', async () => {
    const template = await readBuiltInTemplate(name)
    expect(await readWordPart(template, 'docProps/core.xml')).toContain('<dc:creator></dc:creator>')
    expect(await readWordPart(template, 'docProps/app.xml')).not.toMatch(/Company|Application/)
  })
})
