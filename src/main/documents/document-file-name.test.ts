import { describe, expect, it } from 'vitest'
import { documentFileName } from './document-file-name.ts'

describe('documentFileName', () => {
  it.each([
    {
      rule: 'joins its parts without spaces',
      parts: ['フェイスシート', '簡易版', '特21-001', '齋藤　健一'],
      name: 'フェイスシート_簡易版_特21-001_齋藤健一.docx',
    },
    { rule: 'leaves out empty parts', parts: ['甲', '', ' ', '乙'], name: '甲_乙.docx' },
    { rule: 'has no signs that Windows forbids', parts: ['a<>:"/\\|?*b'], name: 'ab.docx' },
    { rule: 'has no control characters', parts: ['a\u0000\n\u001Bb'], name: 'ab.docx' },
    {
      rule: 'does not turn its reading direction',
      parts: ['a\u202Excod.exe'],
      name: 'axcod.exe.docx',
    },
    { rule: 'does not end with dots', parts: ['甲..'], name: '甲.docx' },
    { rule: 'keeps rare characters', parts: ['𠮷葛\u{E0100}'], name: '𠮷葛\u{E0100}.docx' },
  ])('$rule', ({ parts, name }) => {
    expect(documentFileName(parts, 'docx')).toBe(name)
  })

  it('stops between characters where a disk would stop inside one', () => {
    const name = documentFileName([`a${'𠮷'.repeat(100)}`], 'docx')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(185)
    expect(name).toMatch(/^a𠮷+\.docx$/u)
  })
})
