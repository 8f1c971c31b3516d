import { describe, expect, it } from 'vitest'
import {
  buildWordFile,
  paragraph,
  readWordParagraphs,
  readWordPart,
  table,
} from '../../../tests/factories/word-file.ts'
import { fillTemplate } from './fill-template.ts'
import type { TemplateValues } from './template-engine/template-values.ts'

const properties = { title: '題', creator: 'センター', madeAt: new Date('2025-02-03T00:00:00Z') }

async function fill(template: Uint8Array, values: TemplateValues): Promise<Uint8Array> {
  const filled = await fillTemplate(template, values, properties)
  if (!filled.ok) throw new Error(JSON.stringify(filled.error))
  return filled.value
}

const family = [
  { 続柄: '父', 氏名: '北村 正一' },
  { 続柄: '妹', 氏名: '北村 敏子' },
]

describe('a filled template', () => {
  it.each<{ rule: string; body: string; values: TemplateValues; text: readonly string[] }>([
    {
      rule: 'has each text in the place of its placeholder',
      body: paragraph('氏名：{氏名} 様'),
      values: { 氏名: '北村 和夫' },
      text: ['氏名：北村 和夫 様'],
    },
    {
      rule: 'keeps a placeholder whole that Word has split into runs',
      body: paragraph('{', '氏', '名}（', '{ フリ', 'ガナ }）'),
      values: { 氏名: '北村', フリガナ: 'キタムラ' },
      text: ['北村（キタムラ）'],
    },
    {
      rule: 'keeps a placeholder whole across proof marks, bookmarks and links',
      body: '<w:p><w:r><w:t>{氏</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="a"/><w:hyperlink><w:r><w:t>名}さん</w:t></w:r></w:hyperlink></w:p>',
      values: { 氏名: '北村' },
      text: ['北村さん'],
    },
    {
      rule: 'has line breaks and tabs of a value where the value stands, not behind what follows',
      body: paragraph('（{住所}）{氏名}'),
      values: { 住所: '一行目\r\n二行目\t右', 氏名: '北村' },
      text: ['（一行目\n二行目\t右）北村'],
    },
    {
      rule: 'repeats a row of a table for each row of a list',
      body: table(['続柄', '氏名'], ['{#家族}{続柄}', '{氏名}{/家族}']),
      values: { 家族: family, 氏名: '北村 和夫' },
      text: ['続柄', '氏名', '父', '北村 正一', '妹', '北村 敏子'],
    },
    {
      rule: 'repeats rows even where the loop begins and ends in the same column',
      body: table(['{#家族}{続柄}', '一'], ['{氏名}{/家族}', '二']),
      values: { 家族: family },
      text: ['父', '一', '北村 正一', '二', '妹', '一', '北村 敏子', '二'],
    },
    {
      rule: 'repeats text inside one cell',
      body: table(['{#家族}・{続柄} {/家族}']),
      values: { 家族: family },
      text: ['・父 ・妹 '],
    },
    {
      rule: 'fills a list inside a list, and takes an outer name where the row has none',
      body: table(['{#対象者}{氏名}', ''], ['{#記録}{本文}', '{氏名}・{提供元}{/記録}{/対象者}']),
      values: {
        提供元: 'センター',
        対象者: [
          { 氏名: '甲', 記録: [{ 本文: '一' }, { 本文: '二' }] },
          { 氏名: '乙', 記録: [{ 本文: '三' }] },
        ],
      },
      text: ['甲', '', '一', '甲・センター', '二', '甲・センター', '乙', '', '三', '乙・センター'],
    },
    {
      rule: 'leaves a cell blank where a row lacks a key, never the name of the client',
      body: table(['{#家族}{続柄}', '{氏名}{/家族}']),
      values: { 氏名: '北村 和夫', 家族: [{ 続柄: '父', 氏名: '北村 正一' }, { 続柄: '母' }] },
      text: ['父', '北村 正一', '母', ''],
    },
    {
      rule: 'prints a part only where the text it asks for is not empty',
      body: paragraph('{#年度}（{年度}）{/年度}', '{#備考}※{備考}{/備考}'),
      values: { 年度: '令和6年度', 備考: '' },
      text: ['（令和6年度）'],
    },
    {
      rule: 'prints no row of an empty list, and no table without rows',
      body: table(['見出し'], ['{#家族}{続柄}{/家族}']) + table(['{#家族}{続柄}', '{/家族}']),
      values: { 家族: [] },
      text: ['見出し', '', ''],
    },
    {
      rule: 'keeps placeholders in values as literal text, in rows that are read twice too',
      body: table(['{氏名}', '{#家族}{続柄}', '{/家族}']) + paragraph('{氏名}'),
      values: { 氏名: '{家族} {#家族} {続柄}', 家族: [{ 続柄: '{氏名}{' }] },
      text: ['{家族} {#家族} {続柄}', '{氏名}{', '', '{家族} {#家族} {続柄}'],
    },
    {
      rule: 'keeps the characters of XML',
      body: paragraph('{氏名}'),
      values: { 氏名: `<w:p>&amp;"'</w:p>]]>` },
      text: [`<w:p>&amp;"'</w:p>]]>`],
    },
    {
      rule: 'drops what XML cannot hold and keeps rare characters',
      body: paragraph('{氏名}'),
      values: { 氏名: 'a\u0000\u0008\uFFFE\uFFFF\uD842b𠮷葛\u{E0100}\u007F' },
      text: ['ab𠮷葛\u{E0100}'],
    },
    {
      rule: 'keeps brackets in names as they are: nothing in a tag is an option',
      body: paragraph('{手帳[等級]}'),
      values: { '手帳[等級]': 'B2' },
      text: ['B2'],
    },
  ])('$rule', async ({ body, values, text }) => {
    const bytes = await fill(await buildWordFile(body), values)
    expect(await readWordParagraphs(bytes)).toEqual(text)
  })

  it('is filled in headers as well', async () => {
    const template = await buildWordFile(paragraph('本文'), { header: paragraph('{提供元}') })
    const bytes = await fill(template, { 提供元: '青葉' })
    expect(await readWordParagraphs(bytes, 'word/header1.xml')).toEqual(['青葉'])
  })

  it('is the same byte for byte for the same input', async () => {
    const template = await buildWordFile(paragraph('{氏名}'))
    const [first, second] = [
      await fill(template, { 氏名: '甲' }),
      await fill(template, { 氏名: '甲' }),
    ]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('carries our properties and nothing of the template’s', async () => {
    const template = await buildWordFile(paragraph('{氏名}'), {
      files: {
        'docProps/core.xml': '<core><dc:creator>山田</dc:creator></core>',
        'docProps/app.xml': '<Properties><Company>山田商店</Company></Properties>',
        'docProps/custom.xml': '<Properties>秘密</Properties>',
        'docProps/thumbnail.jpeg': '秘密',
        'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/><w:zoom/></w:settings>',
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="file:///C:/Users/yamada/a.dotm" TargetMode="External"/></Relationships>',
      },
    })
    const bytes = await fill(template, { 氏名: '甲' })
    expect(await readWordPart(bytes, 'docProps/core.xml')).toMatch(
      /<dc:title>題<\/dc:title><dc:creator>センター<\/dc:creator>.*2025-02-03T00:00:00Z/,
    )
    expect(await readWordPart(bytes, 'docProps/app.xml')).not.toContain('山田')
    expect(await readWordPart(bytes, 'docProps/custom.xml')).not.toContain('秘密')
    expect(await readWordPart(bytes, 'docProps/thumbnail.jpeg')).toBe('')
    expect(await readWordPart(bytes, 'word/settings.xml')).toBe(
      '<w:settings><w:zoom/></w:settings>',
    )
    expect(await readWordPart(bytes, 'word/_rels/settings.xml.rels')).not.toContain('yamada')
  })
})

describe('fillTemplate refuses', () => {
  it.each(['constructor', '__proto__', 'toString', '家族.氏名', '氏名.length', '7*7'])(
    'the placeholder {%s}: only own keys are names and nothing is executed',
    async (name) => {
      const template = await buildWordFile(paragraph(`{${name}}`))
      const filled = await fillTemplate(template, { 氏名: '甲', 家族: family }, properties)
      expect(filled).toMatchObject({
        ok: false,
        error: {
          kind: 'template-has-problems',
          problems: [{ kind: 'unknown-placeholder', placeholder: `{${name}}` }],
        },
      })
    },
  )

  it.each([
    { when: 'it is text', bytes: Buffer.from('これは文書ではない'), kind: 'not-a-word-file' },
    { when: 'it is empty', bytes: Buffer.alloc(0), kind: 'not-a-word-file' },
    {
      when: 'it is an old .doc or has a password',
      bytes: Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
      kind: 'old-format-or-password',
    },
    { when: 'it is too large', bytes: Buffer.alloc(20_000_001), kind: 'template-too-large' },
  ])('when $when', async ({ bytes, kind }) => {
    const filled = await fillTemplate(bytes, {}, properties)
    expect(filled).toMatchObject({ ok: false, error: { kind } })
  })

  it.each([
    {
      when: 'it holds macros',
      parts: { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
      kind: 'template-has-macros',
    },
    {
      when: 'a part has a document type declaration',
      parts: { files: { 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w:document/>' } },
      kind: 'template-damaged',
    },
    {
      when: 'it is a zip of something else',
      parts: { mainType: 'application/vnd.ms-excel' },
      kind: 'not-a-word-file',
    },
  ])('when $when', async ({ parts, kind }) => {
    const filled = await fillTemplate(await buildWordFile(paragraph('x'), parts), {}, properties)
    expect(filled).toMatchObject({ ok: false, error: { kind } })
  })

  it('a zip that swells beyond every form', async () => {
    const files = { 'word/media/a.bin': ' '.repeat(101_000_000) }
    const template = await buildWordFile(paragraph('x'), { files })
    expect(await fillTemplate(template, {}, properties)).toMatchObject({
      ok: false,
      error: { kind: 'template-too-large' },
    })
  })
})
