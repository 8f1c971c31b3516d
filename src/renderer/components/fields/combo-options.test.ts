import { describe, expect, it } from 'vitest'
import { labelOf, matching, valueOf } from './combo-options.ts'

const OPTIONS = [
  { value: 'o1', label: '常習累犯窃盗', kana: 'じょうしゅうるいはんせっとう' },
  { value: 'o2', label: '窃盗', kana: 'せっとう' },
  { value: 'o3', label: 'グループホーム', kana: 'ぐるーぷほーむ' },
]

describe('matching', () => {
  it.each([
    { when: 'the word', text: '窃', found: ['o2', 'o1'] },
    { when: 'kana before it is converted', text: 'せっと', found: ['o2', 'o1'] },
    { when: 'katakana', text: 'セットウ', found: ['o2', 'o1'] },
    { when: 'half-width kana', text: 'ｸﾞﾙｰﾌﾟ', found: ['o3'] },
    { when: 'nothing that is there', text: '放火', found: [] },
    { when: 'nothing typed', text: '', found: ['o1', 'o2', 'o3'] },
  ])('finds by $when, what begins with it first', ({ text, found }) => {
    expect(matching(OPTIONS, text).map(({ value }) => value)).toEqual(found)
  })
})

describe('valueOf', () => {
  it.each([
    { when: 'a word of the list', text: '窃盗', allowsOwn: false, value: 'o2' },
    {
      when: 'a word of the list in other letters',
      text: 'ｸﾞﾙｰﾌﾟﾎｰﾑ',
      allowsOwn: false,
      value: 'o3',
    },
    { when: 'nothing', text: ' 　', allowsOwn: true, value: null },
    { when: 'an own word', text: ' 森林窃盗 ', allowsOwn: true, value: 'own:森林窃盗' },
    {
      when: 'an own word where none is allowed',
      text: '森林窃盗',
      allowsOwn: false,
      value: undefined,
    },
  ])('of $when', ({ text, allowsOwn, value }) => {
    expect(valueOf(OPTIONS, text, allowsOwn)).toBe(value)
  })
})

describe('labelOf', () => {
  it.each([
    { value: 'o2', label: '窃盗' },
    { value: 'own:森林窃盗', label: '森林窃盗' },
    { value: null, label: '' },
  ])('$value is $label', ({ value, label }) => {
    expect(labelOf(OPTIONS, value)).toBe(label)
  })
})
