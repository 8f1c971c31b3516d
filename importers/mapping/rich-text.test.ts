import { describe, expect, it } from 'vitest'
import { plainTextOf } from './rich-text.ts'

describe('plainTextOf', () => {
  it.each([
    { when: 'it is plain text', memo: '一行目\r\n二行目', text: '一行目\r\n二行目' },
    {
      when: 'plain text speaks of < and &',
      memo: '血圧<130 & 体温>37',
      text: '血圧<130 & 体温>37',
    },
    {
      when: 'plain text begins with a sign that is no tag',
      memo: '<面談>本人と',
      text: '<面談>本人と',
    },
    { when: 'a tag stands only in the middle', memo: '本文<b>強調</b>', text: '本文<b>強調</b>' },
    { when: 'it is one paragraph', memo: '<div>面談した。</div>', text: '面談した。' },
    { when: 'it is two paragraphs', memo: '<div>一</div><div>二</div>', text: '一\n二' },
    {
      when: 'paragraphs stand on lines of their own',
      memo: '<p>一</p>\r\n<p>二</p>',
      text: '一\n二',
    },
    { when: 'a line is broken', memo: '<div>一<br>二<br/>三</div>', text: '一\n二\n三' },
    {
      when: 'a paragraph is empty',
      memo: '<div>一</div><div></div><div>二</div>',
      text: '一\n\n二',
    },
    { when: 'a list stands in it', memo: '<ul><li>一</li><li>二</li></ul>', text: '一\n二' },
    { when: 'tags are written large', memo: '<DIV>一</DIV><DIV>二</DIV>', text: '一\n二' },
    {
      when: 'names of signs stand in it',
      memo: '<div>&lt;A&gt; &amp; &quot;B&quot;&apos;</div>',
      text: `<A> & "B"'`,
    },
    { when: 'a hard space stands in it', memo: '<div>一&nbsp;二</div>', text: '一 二' },
    { when: 'a sign stands as a number', memo: '<div>&#36763;&#x8FBB;</div>', text: '辛辻' },
    {
      when: 'a sign beyond the basic plane stands as a number',
      memo: '<div>&#x20BB7;野家</div>',
      text: '𠮷野家',
    },
    {
      when: 'a number is no character',
      memo: '<div>&#0;&#xD800;&#9999999;</div>',
      text: '&#0;&#xD800;&#9999999;',
    },
    { when: 'a name is unknown', memo: '<div>&hoge;</div>', text: '&hoge;' },
    { when: 'nothing but tags is left', memo: '<div></div>', text: '' },
  ])('reads a memo where $when', ({ memo, text }) => {
    expect(plainTextOf(memo).text).toBe(text)
  })

  it.each([
    { when: 'it is plain text', memo: '面談した。', hadFormatting: false },
    {
      when: 'it held only paragraphs and breaks',
      memo: '<div>一<br>二</div><p>三</p>',
      hadFormatting: false,
    },
    { when: 'a word was bold', memo: '<div>一<strong>二</strong></div>', hadFormatting: true },
    { when: 'a colour was given', memo: '<font color=red>一</font>', hadFormatting: true },
    { when: 'a paragraph was aligned', memo: '<div align=center>一</div>', hadFormatting: true },
  ])('says whether more than line breaks is lost: $when', ({ memo, hadFormatting }) => {
    expect(plainTextOf(memo).hadFormatting).toBe(hadFormatting)
  })

  it.each([
    {
      when: 'brackets that are never closed',
      memo: `<div>${'<'.repeat(200_000)}`,
      length: 200_000,
    },
    {
      when: 'as much text as a memo can hold',
      memo: `<div>${'あ'.repeat(8_000_000)}</div>`,
      length: 8_000_000,
    },
  ])('reads $when', ({ memo, length }) => {
    expect(plainTextOf(memo).text).toHaveLength(length)
  })
})
