import { describe, expect, it } from 'vitest'
import { buildWordFile, paragraph, table } from '../../../tests/factories/word-file.ts'
import { checkTemplate } from './check-template.ts'
import { templateErrorMessages } from './template-error-message.ts'

const examples = {
  氏名: '北村 和夫',
  フリガナ: 'キタムラ',
  備考: '',
  家族: [{ 続柄: '妹', 年齢: '66歳' }],
  取得: [{ 種別: '療育手帳' }],
}

async function messagesFor(body: string): Promise<readonly string[]> {
  const checked = await checkTemplate(await buildWordFile(body), examples)
  return checked.ok ? [] : templateErrorMessages(checked.error)
}

describe('a template is refused with the place and the reason', () => {
  it.each([
    {
      when: 'a name is unknown, with what was probably meant',
      body: paragraph('氏名 {氏め}'),
      message:
        '本文の「氏名 {氏め}」：{氏め} という差し込み項目はありません。「氏名」ではありませんか。',
    },
    {
      when: 'a name is unknown and nothing is near',
      body: paragraph('{電話番号}'),
      message:
        '本文の「{電話番号}」：{電話番号} という差し込み項目はありません。項目の一覧で名前を確かめてください。',
    },
    {
      when: 'a name has full-width signs',
      body: paragraph('{＃家族}'),
      message:
        '本文の「{＃家族}」：{＃家族} という差し込み項目はありません。「家族」ではありませんか。',
    },
    {
      when: 'a name of a list stands outside it',
      body: paragraph('{続柄}'),
      message:
        '本文の「{続柄}」：{続柄} という差し込み項目はありません。項目の一覧で名前を確かめてください。',
    },
    {
      when: 'a name of another list stands inside a list',
      body: table(['{#家族}{続柄}', '{種別}{/家族}']),
      message:
        '本文の「{種別}{/家族}」：{種別} という差し込み項目はありません。項目の一覧で名前を確かめてください。',
    },
    {
      when: 'a list stands without its loop',
      body: paragraph('{家族}'),
      message:
        '本文の「{家族}」：{家族} は一覧です。{#名前}…{/名前} の形で、繰り返す行を囲んでください。',
    },
    {
      when: 'a loop is not closed',
      body: table(['{#家族}{続柄}']),
      message:
        '本文の「{#家族}{続柄}」：{#家族} の繰り返しが閉じられていません。終わりに {/家族} を入れてください。',
    },
    {
      when: 'a loop is not opened',
      body: paragraph('{/家族}'),
      message: '本文の「{/家族}」：{/家族} に対応する始まりがありません。',
    },
    {
      when: 'two loops cross',
      body: paragraph('{#家族}{#取得}{/家族}{/取得}'),
      message: '本文の「{#家族}{#取得}{/家族}{/取得}」：{/家族} より先に {/取得} が必要です。',
    },
    {
      when: 'a loop ends in another table',
      body: table(['{#家族}', '']) + table(['', '{/家族}']),
      message: '本文の「{/家族}」：{/家族} は、始まりと同じ表の行か、同じ欄の中に置いてください。',
    },
    {
      when: 'a loop begins in a table and ends behind it',
      body: table(['{#家族}']) + paragraph('{/家族}'),
      message: '本文の「{/家族}」：{/家族} は、始まりと同じ表の行か、同じ欄の中に置いてください。',
    },
    {
      when: 'a brace is not closed in its paragraph',
      body: paragraph('{氏名') + paragraph('}'),
      message: '本文の「{氏名」：「{氏名」の { が } で閉じられていません。',
    },
  ])('when $when', async ({ body, message }) => {
    expect((await messagesFor(body))[0]).toBe(message)
  })

  it('names every problem at once', async () => {
    const body = paragraph('{甲}') + paragraph('{乙}') + table(['{#家族}{続柄}'])
    expect(await messagesFor(body)).toHaveLength(3)
  })
})

describe('a template that can be filled', () => {
  it('tells the names it uses, each once', async () => {
    const body = paragraph('{氏名}{氏名}{#備考}{備考}{/備考}') + table(['{#家族}{続柄}', '{/家族}'])
    expect(await checkTemplate(await buildWordFile(body), examples)).toEqual({
      ok: true,
      value: { names: ['氏名', '備考', '家族', '続柄'], doubts: [] },
    })
  })

  it.each([
    { doubt: 'full-width-braces', body: paragraph('{氏名} ｛フリガナ｝') },
    { doubt: 'no-placeholder', body: paragraph('固定の文') },
    {
      doubt: 'tracked-changes',
      body: `${paragraph('{氏名}')}<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins></w:p>`,
    },
    {
      doubt: 'comments',
      body: `${paragraph('{氏名}')}<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    },
  ])('is doubted for $doubt', async ({ doubt, body }) => {
    expect(await checkTemplate(await buildWordFile(body), examples)).toMatchObject({
      ok: true,
      value: { doubts: [{ kind: doubt }] },
    })
  })

  it('is doubted for a picture that Word would fetch from elsewhere', async () => {
    const rels =
      '<Relationships><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.invalid/a.png" TargetMode="External"/></Relationships>'
    const files = { 'word/_rels/document.xml.rels': rels }
    expect(
      await checkTemplate(await buildWordFile(paragraph('{氏名}'), { files }), examples),
    ).toMatchObject({
      ok: true,
      value: { doubts: [{ kind: 'linked-content' }] },
    })
  })
})
