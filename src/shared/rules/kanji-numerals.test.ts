import { describe, expect, it } from 'vitest'
import { kanjiNumeralsToDigits } from './kanji-numerals.ts'

describe('kanjiNumeralsToDigits', () => {
  it.each([
    ['五十八', '58'],
    ['五八', '58'],
    ['十', '10'],
    ['十一', '11'],
    ['二十', '20'],
    ['三十一', '31'],
    ['百二十三', '123'],
    ['千九百八十三', '1983'],
    ['二〇二四', '2024'],
    ['二零二四', '2024'],
    ['弐拾参', '23'],
    ['廿一', '21'],
    ['昭和五十八年三月', '昭和58年3月'],
    ['6年', '6年'],
  ])('%s is %s', (text, expected) => {
    expect(kanjiNumeralsToDigits(text)).toBe(expected)
  })
})
