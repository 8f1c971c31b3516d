import { describe, expect, it } from 'vitest'
import { cutText } from './cut-text.ts'
import { textWidth } from './text-width.ts'

const twoLinesOfFive = { width: 5, lines: 2, mark: '…' }

describe('cutText', () => {
  it.each([
    {
      rule: 'leaves what fits to the last character',
      text: 'あいうえおかきくけこ',
      cut: 'あいうえおかきくけこ',
    },
    {
      rule: 'marks the first character too many',
      text: 'あいうえおかきくけこさ',
      cut: 'あいうえおかきくけ…',
    },
    { rule: 'counts a line break as a new line', text: 'あ\nい\nう', cut: 'あ\nい…' },
    { rule: 'keeps two lines of a break', text: 'あ\nい', cut: 'あ\nい' },
    { rule: 'drops blank lines around the text', text: '\nあ\n\n', cut: 'あ' },
    { rule: 'keeps 𠮷 whole', text: 'あいうえおかきくけ𠮷さ', cut: 'あいうえおかきくけ…' },
    {
      rule: 'keeps a variant with its sign',
      text: `あいうえおかきく葛\u{E0100}けこさ`,
      cut: `あいうえおかきく葛\u{E0100}…`,
    },
    { rule: 'does not split a number', text: 'あいうえおかき1234567', cut: 'あいうえおかき…' },
    {
      rule: 'keeps a number that ends before the cut',
      text: 'あいうえおか12くけこさ',
      cut: 'あいうえおか12く…',
    },
    { rule: 'of nothing is nothing', text: '', cut: '' },
  ])('$rule', ({ text, cut }) => {
    expect(cutText(text, twoLinesOfFive)).toBe(cut)
  })

  it('splits a word that is longer than a line, rather than leave the cell empty', () => {
    const cut = cutText(`http${'x'.repeat(60)}`, { width: 10, lines: 2, mark: '…' })
    expect(cut).toMatch(/^httpx+…$/)
    expect(textWidth(cut)).toBeLessThanOrEqual(20)
  })

  it('counts the mark in, so that the last line is not passed', () => {
    const mark = '…（以下略。続きは完全版を参照）'
    const cut = cutText('漢'.repeat(1000), { width: 48, lines: 11, mark })
    expect(cut.endsWith(mark)).toBe(true)
    expect(textWidth(cut)).toBeLessThanOrEqual(48 * 11)
    expect(textWidth(cut)).toBeGreaterThan(48 * 11 - 2)
  })
})

describe('textWidth', () => {
  it.each([
    { text: '漢字かなカナ', width: 6 },
    { text: '𠮷', width: 1 },
    { text: `葛\u{E0100}`, width: 1 },
    { text: 'が', width: 1 },
    { text: 'ｶﾅ', width: 1 },
    { text: 'ﾊﾞ', width: 1 },
    { text: '1984', width: 0.63 + 3 * 0.8 },
    { text: '', width: 0 },
  ])('of $text is $width full-width characters', ({ text, width }) => {
    expect(textWidth(text)).toBeCloseTo(width)
  })
})
