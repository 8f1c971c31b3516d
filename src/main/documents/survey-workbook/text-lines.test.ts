import { describe, expect, it } from 'vitest'
import { brokenLabel, textHeight } from './text-lines.ts'

describe('the heading of a narrow column', () => {
  it.each([
    { label: '新規', width: 11, expected: '新規' },
    { label: '前年度からの継続', width: 11, expected: '前年度からの\n継続' },
    { label: '前年度からの継続', width: 22, expected: '前年度からの継続' },
    { label: '辞退・取下げ', width: 9, expected: '辞退・\n取下げ' },
    { label: '被疑者等支援', width: 8, expected: '被疑者等支援' },
  ])('$label at $width is broken between words only: $expected', ({ label, width, expected }) => {
    expect(brokenLabel(label, 9, width)).toBe(expected)
  })
})

describe('the height of a text', () => {
  it('grows with its lines', () => {
    const line = textHeight('あ'.repeat(10), 9, 20)
    expect(textHeight('あ'.repeat(11), 9, 20)).toBe(line)
    expect(textHeight('あ'.repeat(12), 9, 20)).toBe(2 * line)
    expect(textHeight('あ\nあ\nあ', 9, 20)).toBeGreaterThan(2 * line)
  })
})
