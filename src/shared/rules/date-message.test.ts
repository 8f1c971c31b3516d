import { describe, expect, it } from 'vitest'
import { dateNoteText, dateProblem, readingText } from './date-message.ts'
import { parseJapaneseDate } from './parse-japanese-date.ts'

describe('dateProblem', () => {
  it.each([
    ['S64.2.30', '平成元年2月は28日までで、30日は暦にありません。日を確かめてください。'],
    ['2013/02/29', '平成25年2月は28日までで、29日は暦にありません。日を確かめてください。'],
    ['H25.13.1', '13月は暦にありません。月を確かめてください。'],
    ['24.4.1', '元号がないので、年が決まりません。どの年かを選んでください。'],
    ['昭和33年度', '年度では日が決まりません。年月日を入れてください。'],
    ['4月1日', '年がありません。年から入れてください。例：R6.4.1、20240401'],
  ])('%s: %s', (text, expected) => {
    expect(dateProblem(parseJapaneseDate(text))).toBe(expected)
  })

  it.each(['', '不明', 'R6.4.1'])('has nothing to say of %j', (text) => {
    expect(dateProblem(parseJapaneseDate(text))).toBeUndefined()
  })

  it('speaks Japanese, ends every sentence, and never shouts', () => {
    const texts = [
      'abc',
      '62',
      '0000/00/00',
      'S0.1.1',
      '令和元年4月30日',
      '24.4',
      '昭和20年代',
      '昭和58年（1984年）',
    ]
    for (const text of texts) {
      expect(dateProblem(parseJapaneseDate(text))).toMatch(/^[^！!a-z]+(?:。|。例：.+)/u)
    }
    expect(dateNoteText('era-overflow')).toMatch(/。$/u)
  })
})

describe('readingText', () => {
  it('offers a year without era in words', () => {
    expect(readingText({ era: 'heisei', iso: '2012-04-01', overflow: false })).toBe(
      '平成24年4月1日（2012年）',
    )
    expect(readingText({ era: 'western', iso: '2024-04-01', overflow: false })).toBe(
      '令和6年4月1日（2024年）',
    )
    expect(readingText({ era: 'heisei', iso: '2024-04-01', overflow: true })).toBe(
      '平成36年＝令和6年4月1日（2024年）',
    )
  })
})
