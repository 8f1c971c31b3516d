import { describe, expect, it } from 'vitest'
import { kanaOrderKey, kanaRowOf, kanaRows } from './kana-order.ts'

describe('kanaOrderKey', () => {
  it('sorts as a Japanese list does, persons without フリガナ last', () => {
    const people: readonly (readonly [string | undefined, string])[] = [
      ['アイザワ フミ', '相沢 ふみ'],
      ['ｱｵｷ ｹﾝｲﾁ', '青木 健一'],
      ['オオタ　カズオ', '太田 和夫'],
      ['オオタ ショウ', '太田 翔'],
      ['オオタカ アキ', '大高 亜紀'],
      ['オーノ ヨウコ', '大野 洋子'],
      ['オオバ ケン', '大場 健'],
      ['おのでら まさお', '小野寺 正夫'],
      ['カカ', '加賀'],
      ['カガ', '加賀'],
      ['ガカ', '雅歌'],
      ['カガヤ', '加賀谷'],
      ['ワタナベ', '渡邊'],
      ['ンゴ', 'ンゴ'],
      ['Smith John', 'Smith John'],
      ['　', '匿名'],
      [undefined, '安藤'],
    ]
    const keyOf = ([kana, name]: readonly [string | undefined, string]) => kanaOrderKey(kana, name)
    const shuffled = people.toReversed()
    const sorted = shuffled.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    expect(sorted.map(([kana]) => kana)).toEqual(people.map(([kana]) => kana))
  })

  it('width and kana type make no difference', () => {
    expect(kanaOrderKey('ｵﾉﾃﾞﾗ ﾏｻｵ', 'x')).toBe(kanaOrderKey('おのでら　まさお', 'y'))
  })
})

describe('kanaRowOf', () => {
  it.each([
    ['アイザワ', 'あ'],
    ['ヴィクトル', 'あ'],
    ['ｶﾞﾓｳ', 'か'],
    ['ゴトウ', 'か'],
    ['ジングウ', 'さ'],
    ['ヅカ', 'た'],
    ['ノノムラ', 'な'],
    ['ﾊﾟｸ', 'は'],
    ['ボウ', 'は'],
    ['モリ', 'ま'],
    ['ヨシダ', 'や'],
    ['ロク', 'ら'],
    ['ワダ', 'わ'],
    ['ヲノ', 'わ'],
    ['ンゴ', 'わ'],
    ['Smith', '他'],
    ['山田', '他'],
    ['', '他'],
    [undefined, '他'],
  ])('%s stands in %s', (kana, row) => {
    expect(kanaRowOf(kana)).toBe(row)
    expect(kanaRows).toContain(row)
  })
})
