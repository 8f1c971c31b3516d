import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { KANJI_VARIANTS } from './kanji-variants.ts'
import { hasAllTerms, searchTerms } from './search-terms.ts'

describe('foldText', () => {
  it.each([
    ['髙橋', '高橋'],
    ['髙𣘺', '高橋'],
    ['𠮷田', '吉田'],
    ['山﨑', '山崎'],
    ['嵜山', '崎山'],
    ['渡邊', '渡辺'],
    ['渡邉', '渡辺'],
    ['齋藤', '斉藤'],
    ['斎藤', '齊藤'],
    ['澤', '沢'],
    ['廣田', '広田'],
    ['濵田', '濱田'],
    ['濱田', '浜田'],
    ['德永', '徳永'],
    ['栁', '柳'],
    ['桒原', '桑原'],
    ['寬', '寛'],
    ['瀨戸', '瀬戸'],
    ['眞', '真'],
    ['國', '国'],
    ['中嶋', '中島'],
    ['中嶌', '中島'],
    ['龍', '竜'],
    ['惠', '恵'],
    ['榮', '栄'],
    ['櫻井', '桜井'],
    ['關', '関'],
    ['神田', '神田'],
    ['福井', '福井'],
    ['辻\u{e0100}', '辻'],
    ['葛\u{fe00}', '葛'],
    ['佐々木', '佐佐木'],
    ['オノデラ', 'おのでら'],
    ['ｵﾉﾃﾞﾗ', 'オノデラ'],
    ['オノテ゛ラ', 'オノデラ'],
    ['おのて\u3099ら', 'オノデラ'],
    ['ｼｮｳｼﾞ', 'シヨウジ'],
    ['きっかわ', 'キツカワ'],
    ['茅ヶ崎', '茅ケ崎'],
    ['ローマ', 'ロ―マ'],
    ['ローマ', 'ロ-マ'],
    ['ローマ', 'ろ～ま'],
    ['小野寺　正夫', '小野寺正夫'],
    [' 小野寺 正夫\r\n', '小野寺正夫'],
    ['ＡＢＣ１２', 'abc12'],
    ['Ⅲ', 'iii'],
    ['㈱', '(株)'],
  ])('%s and %s are the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it.each([
    ['はし', 'ばし'],
    ['高橋', '高梨'],
    ['々', '佐'],
    ['大野', '大'],
  ])('%s and %s stay apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  it('folding twice is folding once, also of long texts', () => {
    const text = '髙𣘺　ｼﾞｭﾝ 佐々木 Ⅲ ㈱ 辻\u{e0100} '.repeat(2000)
    const once = foldText(text)
    expect(foldText(once)).toBe(once)
    expect(foldText('')).toBe('')
  })
})

describe('the table of 異体字', () => {
  const rows = KANJI_VARIANTS.map((row) => Array.from(row))

  it('is sorted, without doubles, and has no row that NFKC makes needless', () => {
    const commons = rows.map(([common = '']) => common.codePointAt(0) ?? 0)
    expect(commons).toEqual(commons.toSorted((one, other) => one - other))
    const all = rows.flat()
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((character) => character.normalize('NFKC') !== character)).toEqual([])
    expect(rows.filter((row) => row.length < 2)).toEqual([])
  })

  it('folds every variant to its common form', () => {
    for (const [common = '', ...variants] of rows) {
      for (const variant of variants) expect(foldText(variant)).toBe(common)
    }
  })
})

describe('searchTerms', () => {
  it('a space means and, half or full width', () => {
    const terms = searchTerms('　ｵﾉ 正夫 ')
    expect(terms).toEqual(['おの', '正夫'])
    expect(hasAllTerms(foldText('オノデラ 正夫'), terms)).toBe(true)
    expect(hasAllTerms(foldText('オノデラ 正子'), terms)).toBe(false)
  })

  it('an empty query has no terms and finds everybody', () => {
    expect(searchTerms(' 　')).toEqual([])
    expect(hasAllTerms('x', [])).toBe(true)
  })
})
