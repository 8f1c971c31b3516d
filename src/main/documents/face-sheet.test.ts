import { describe, expect, it } from 'vitest'
import {
  buildCaseDocument,
  buildEmptyCaseDocument,
} from '../../../tests/factories/build-case-document.ts'
import { buildLongCaseDocument } from '../../../tests/factories/build-long-case-document.ts'
import { readWordParagraphs, readWordPart } from '../../../tests/factories/word-file.ts'
import type { CaseDocument } from '../../shared/cases/case-document.ts'
import { readBuiltInTemplate } from './built-in-template.ts'
import { type MadeDocument, makeFaceSheet } from './face-sheet.ts'
import type { FaceSheetLayout } from './lay-out-face-sheet.ts'
import { cleanText } from './template-engine/clean-text.ts'

const context = {
  center: { name: '青葉県地域生活定着支援センター', tel: '000-000-0000' },
  madeOn: '2025-02-03',
  madeBy: '小林 恵',
}
const LAYOUTS: readonly FaceSheetLayout[] = ['simple', 'full']

async function make(document: CaseDocument, layout: FaceSheetLayout): Promise<MadeDocument> {
  const made = await makeFaceSheet({ document, layout, context }, readBuiltInTemplate)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

/** The paragraph behind the one with this text: the value beside its label. */
function valueOf(paragraphs: readonly string[], label: string): string | undefined {
  return paragraphs[paragraphs.indexOf(label) + 1]
}

describe('a face sheet', () => {
  it('簡易版 reads back to what was entered', async () => {
    const { fileName, bytes } = await make(buildCaseDocument(), 'simple')
    const text = await readWordParagraphs(bytes)
    expect(fileName).toBe('フェイスシート_簡易版_R6-特-042_北村和夫.docx')
    expect(
      ['フリガナ', '氏名', '生年月日', '依頼日', '罪名', '介護保険', '担当者', '連絡先'].map(
        (label) => valueOf(text, label),
      ),
    ).toEqual([
      'キタムラ　カズオ',
      '北村　和夫',
      '昭和27年8月14日',
      '令和6年6月10日（令和6年度）',
      '窃盗、住居侵入',
      '令和7年1月20日',
      '小林 恵',
      '000-000-0000',
    ])
    expect(text).toContain('青葉刑務所')
    expect(text).toContain('令和7年2月3日 現在')
    expect(text).toContain('作成者　小林 恵')
  })

  it('完全版 reads back to what was entered', async () => {
    const { bytes } = await make(buildCaseDocument(), 'full')
    const text = await readWordParagraphs(bytes)
    expect(valueOf(text, '年齢')).toBe('現在 72歳　（依頼時 71歳）')
    expect(valueOf(text, '備考')).toBeDefined()
    expect(text).toContain('令和6年6月10日 ～ 令和6年12月2日')
    expect(text).toContain('5か月と22日（175日）　帰住')
    expect(text).toContain('令和6年12月2日 ～ ')
    expect(text).toContain('継続中')
    expect(text).toContain('自立準備ホーム わかくさ')
    expect(text).toContain('有効 令和9年11月30日')
    expect(text.some((one) => one.startsWith('日常生活自立支援事業の契約'))).toBe(true)
  })

  it('prints the forms of the other businesses only for their cases', async () => {
    const usual = await readWordParagraphs((await make(buildCaseDocument(), 'full')).bytes)
    const consultation = buildEmptyCaseDocument({
      category: 'consultation_other',
      requestDate: '2025-01-06',
      consultation: { content: '帰る先がない。', response: '助言した。' },
    })
    const text = await readWordParagraphs((await make(consultation, 'full')).bytes)
    expect(usual).not.toContain('相談内容')
    expect(usual).not.toContain('被疑者等支援')
    expect(valueOf(text, '相談内容')).toBe('帰る先がない。')
    expect(valueOf(text, '対応')).toBe('助言した。')
  })

  it.each(LAYOUTS)('names giver, receiver and page numbers in the header (%s)', async (layout) => {
    const { bytes } = await make(buildCaseDocument(), layout)
    const [route, numbers] = (await readWordParagraphs(bytes, 'word/header1.xml')).filter((one) =>
      /提供元|文書番号/.test(one),
    )
    expect(route).toBe('提供元：青葉県地域生活定着支援センター　→　提供先：所内')
    expect(numbers).toContain('文書番号：　　持出簿番号：')
    expect(await readWordPart(bytes, 'word/header1.xml')).toMatch(/ PAGE .* NUMPAGES /s)
  })

  it.each(LAYOUTS)('of an empty case has no word that was not entered (%s)', async (layout) => {
    const text = (
      await readWordParagraphs((await make(buildEmptyCaseDocument(), layout)).bytes)
    ).join('|')
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}|（）|～|現在 歳/)
  })

  it.each(LAYOUTS)('is the same byte for byte for the same case and day (%s)', async (layout) => {
    const [one, other] = [
      await make(buildCaseDocument(), layout),
      await make(buildCaseDocument(), layout),
    ]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  it.each(LAYOUTS)(
    'has no name of the client in the properties of the file (%s)',
    async (layout) => {
      const { bytes } = await make(buildCaseDocument(), layout)
      const properties = await readWordPart(bytes, 'docProps/core.xml')
      expect(properties).toContain('<dc:creator>青葉県地域生活定着支援センター</dc:creator>')
      expect(properties).not.toMatch(/北村|和夫/)
    },
  )

  it('takes less than 150 ms when warm', async () => {
    await make(buildLongCaseDocument(), 'full')
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      await make(buildLongCaseDocument(), 'full')
      times.push(performance.now() - start)
    }
    expect(Math.min(...times)).toBeLessThan(150)
  })
})

const usual = buildCaseDocument()
const named = (name: string): CaseDocument =>
  buildCaseDocument({ client: { ...usual.client, name } })
const told = (lifeHistory: string): CaseDocument => buildCaseDocument({ lifeHistory })

const AWKWARD: readonly {
  readonly input: string
  readonly document: CaseDocument
  readonly text?: string
}[] = [
  { input: 'an empty case', document: buildEmptyCaseDocument() },
  {
    input: 'everything as long as it gets, 12 moves',
    document: buildLongCaseDocument(),
  },
  {
    input: 'a name of 100 characters',
    document: named('寿限無五劫の擦り切れ'.repeat(10)),
    text: '寿限無五劫の擦り切れ'.repeat(10),
  },
  { input: 'a name of one character', document: named('林'), text: '林' },
  { input: 'a name outside the BMP', document: named('𠮷田 𩸽子'), text: '𠮷田 𩸽子' },
  {
    input: 'a name with variation selectors',
    document: named('葛\u{E0100}城 辻\u{E0101}'),
    text: '葛\u{E0100}城 辻\u{E0101}',
  },
  {
    input: 'a name in Latin letters',
    document: named("Ana O'Neil-Souza & Filhos"),
    text: "Ana O'Neil-Souza & Filhos",
  },
  { input: 'a name in decomposed kana', document: named('か\u3099ん'), text: 'か\u3099ん' },
  {
    input: 'a name with a slash and other signs of paths',
    document: named('..\\甲/乙:*?"<>|'),
    text: '..\\甲/乙:*?"<>|',
  },
  {
    input: 'a name of control characters',
    document: named('甲\u0000\u0007\u001B乙'),
    text: '甲乙',
  },
  { input: 'a name with a lone surrogate', document: named('甲\uD842乙'), text: '甲乙' },
  { input: 'a name like a placeholder', document: named('{氏名}'), text: '{氏名}' },
  { input: 'a name like a loop', document: named('{#家族}{/家族}'), text: '{#家族}{/家族}' },
  { input: 'a name with half a placeholder', document: named('{氏名'), text: '{氏名' },
  { input: 'a name of XML', document: named('</w:t></w:r><w:r>'), text: '</w:t></w:r><w:r>' },
  {
    input: 'the noncharacters the engine uses itself',
    document: named('\uFFFE氏名\uFFFF'),
    text: '氏名',
  },
  { input: 'a life history of 8,000 characters', document: told('生活歴'.repeat(2667)) },
  { input: 'a life history of 8,000 line breaks', document: told('\r\n'.repeat(4000)) },
  { input: 'a life history of one endless word', document: told('x'.repeat(8000)) },
  {
    input: 'a life history with all kinds of line breaks',
    document: told('一\r\n二\r三\u2028四\v五'),
    text: '一\n二\n三\n四\n五',
  },
  {
    input: 'a record like a placeholder in a row',
    document: buildCaseDocument({
      records: [
        { id: '1', category1: 'support', category2: 'important', body: '{本文}{/重要記録}' },
      ],
    }),
  },
  {
    input: 'forty moves',
    document: buildCaseDocument({
      placements: Array.from({ length: 40 }, () => ({ intermediate: false })),
    }),
  },
  {
    input: 'codes that no list knows',
    document: buildCaseDocument({ status: '?', category: '?', acquisitions: [{ kind: '?' }] }),
    text: '?',
  },
]

describe.each(LAYOUTS)('an awkward input (%s)', (layout) => {
  it.each(AWKWARD)('$input makes a whole document', async ({ document, text }) => {
    const { bytes, fileName } = await make(document, layout)
    const content = await readWordPart(bytes)
    expect(cleanText(content)).toBe(content)
    expect(isWellFormed(content)).toBe(true)
    expect(fileName).toMatch(/^[^<>:"/\\|?*\p{Cc}\s]+\.docx$/u)
    expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(200)
    if (text !== undefined) expect(await readWordParagraphs(bytes)).toContain(text)
  })
})

/** Each element that is opened is closed by its own name. */
function isWellFormed(content: string): boolean {
  const open: string[] = []
  for (const [, close, name, self] of content.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false
    } else if (self !== '/' && name !== undefined) open.push(name)
  }
  return open.length === 0
}
