import { describe, expect, it } from 'vitest'
import { passwordWeakness } from './password-weakness.ts'

const name = '検査 太郎'

describe('passwordWeakness', () => {
  it.each([
    { rule: 'ten characters of both kinds will do', password: 'kaze7to9mi', weakness: undefined },
    { rule: 'nine characters are too few', password: 'kaze7to9m', weakness: 'too-short' },
    { rule: 'nothing is too short', password: '', weakness: 'too-short' },
    {
      rule: 'ten kanji and digits will do',
      password: '春の海ひねもす2のたり9',
      weakness: undefined,
    },
    {
      rule: 'letters alone are refused',
      password: 'kazetomizuto',
      weakness: 'needs-letters-and-digits',
    },
    {
      rule: 'digits and signs alone are refused',
      password: '8-3-9-2-7-4-1',
      weakness: 'needs-letters-and-digits',
    },
    {
      rule: 'full-width letters and digits count like others',
      password: 'ｋａｚｅ７ｔｏ９ｍｉ',
      weakness: undefined,
    },
    {
      rule: 'the family name inside is refused',
      password: '7kaze検査9mizu',
      weakness: 'contains-name',
    },
    {
      rule: 'the whole name without its space is refused',
      password: '検査太郎-7kaze',
      weakness: 'contains-name',
    },
    { rule: 'a spelling near the name will do', password: 'Kensa-2026-taro', weakness: undefined },
    { rule: 'a common word with digits is refused', password: 'Password2026', weakness: 'common' },
    { rule: 'a common word in disguise is refused', password: 'p@ssw0rd-2026', weakness: 'common' },
    { rule: 'a common word twice is refused', password: 'sakurasakura1', weakness: 'common' },
    { rule: 'a word of the trade is refused', password: '2026teichaku!', weakness: 'common' },
    { rule: 'a common word among others will do', password: 'sakura7to9mizu', weakness: undefined },
    { rule: 'four digits in a row are a run', password: 'kazetomi1234', weakness: 'run' },
    { rule: 'three digits in a row are none', password: 'kazetomi123', weakness: undefined },
    { rule: 'a run backwards is a run', password: 'kazetomi9876', weakness: 'run' },
    { rule: 'a run of letters is a run', password: '7kazecdefmizu', weakness: 'run' },
    { rule: 'a keyboard row is a run', password: '7kazeASDFmizu', weakness: 'run' },
    { rule: 'a keyboard column is a run', password: '1qaz2wsx-kaze', weakness: 'run' },
    { rule: 'one character four times is a run', password: 'kaze7mizuuuu', weakness: 'run' },
    { rule: 'one piece three times is a run', password: 'ka7zka7zka7z', weakness: 'run' },
  ])('$rule', ({ password, weakness }) => {
    expect(passwordWeakness(password, name)).toBe(weakness)
  })

  it.each([
    {
      rule: 'a Latin name of three letters is looked for',
      name: 'Ann Lee',
      weakness: 'contains-name',
    },
    { rule: 'one of two letters is not', name: 'Le', weakness: undefined },
    { rule: 'no name refuses nothing', name: '', weakness: undefined },
  ])('$rule', ({ name: latin, weakness }) => {
    expect(passwordWeakness('7kazeLEE9mizu', latin)).toBe(weakness)
  })
})
