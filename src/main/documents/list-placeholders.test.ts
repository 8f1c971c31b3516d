import { describe, expect, it } from 'vitest'
import { buildWordFile, paragraph, table } from '../../../tests/factories/word-file.ts'
import { listPlaceholders } from './list-placeholders.ts'

describe('the placeholders of a template', () => {
  it('are listed in reading order with their place, whole where Word has split them', async () => {
    const body = paragraph('氏名', '：{氏', '名}') + table(['{#家族}{続柄}', '{/家族}'])
    const listed = await listPlaceholders(
      await buildWordFile(body, { header: paragraph('提供元 {提供元}') }),
    )
    expect(listed).toMatchObject({
      ok: true,
      value: {
        problems: [],
        placeholders: [
          { kind: 'value', name: '氏名', place: { part: 'body', paragraph: '氏名：{氏名}' } },
          { kind: 'open', name: '家族', placeholder: '{#家族}' },
          { kind: 'value', name: '続柄' },
          { kind: 'close', name: '家族' },
          { kind: 'value', name: '提供元', place: { part: 'header' } },
        ],
      },
    })
  })

  it('are found in text boxes, each with the text of its own paragraph', async () => {
    const box = `<w:p><w:r><w:t>外{甲}</w:t></w:r><w:r><w:pict><w:txbxContent>${paragraph('中{乙}')}</w:txbxContent></w:pict></w:r></w:p>`
    const listed = await listPlaceholders(await buildWordFile(box))
    expect(listed.ok && listed.value.placeholders.map(({ place }) => place.paragraph)).toEqual([
      '外{甲}',
      '中{乙}',
    ])
  })

  it('stay apart from braces that make none', async () => {
    const listed = await listPlaceholders(
      await buildWordFile(paragraph('{氏名', '　次') + paragraph('甲}{}')),
    )
    expect(listed).toMatchObject({
      ok: true,
      value: {
        placeholders: [],
        problems: [
          { kind: 'brace-not-closed', placeholder: '{氏名　次' },
          { kind: 'brace-not-opened', placeholder: '甲}' },
          { kind: 'empty-placeholder', placeholder: '{}' },
        ],
      },
    })
  })
})
