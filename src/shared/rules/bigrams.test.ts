import { describe, expect, it } from 'vitest'
import { bigramQuery, bigramText } from './bigrams.ts'

describe('bigramText', () => {
  it.each([
    ['訪問看護', '訪問 問看 看護 護'],
    ['嚥', '嚥'],
    ['電話。次', '電話 話 次'],
    ['𠮷田と', '吉田 田と と'],
    ['𩸽定食', '𩸽定 定食 食'],
    ['ﾃﾞｲ', 'でい い'],
    ['小野寺　正夫', '小野 野寺 寺正 正夫 夫'],
    ['“”、。', ''],
    ['', ''],
  ])('%s is indexed as %s', (text, expected) => {
    expect(bigramText(text)).toBe(expected)
  })
})

describe('bigramQuery', () => {
  it.each([
    ['看護', '"看護"'],
    ['訪問看護', '"訪問 問看 看護"'],
    ['嚥', '"嚥"*'],
    ['面談　拒否', '"面談" AND "拒否"'],
    ['電話。次', '"電話" AND "次"*'],
    ['"OR" (x*', '"or" AND "x"*'],
    [' 。 ', undefined],
    ['', undefined],
  ])('%s asks for %s', (query, expected) => {
    expect(bigramQuery(query)).toBe(expected)
  })
})
