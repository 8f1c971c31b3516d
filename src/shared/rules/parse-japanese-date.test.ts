import { describe, expect, it } from 'vitest'
import { partialDate } from '../dates.ts'
import { dayNumber, isoDateOfDayNumber } from './calendar.ts'
import { formatWareki, formatWarekiShort, formatWarekiWithYear } from './format-wareki.ts'
import { parseJapaneseDate } from './parse-japanese-date.ts'

describe('parseJapaneseDate reads every notation', () => {
  it.each([
    ['R6.4.1', '2024-04-01'],
    ['r6.4.1', '2024-04-01'],
    ['R06.04.01', '2024-04-01'],
    ['R6-4-1', '2024-04-01'],
    ['R6 4 1', '2024-04-01'],
    ['R.6.4.1', '2024-04-01'],
    ['R060401', '2024-04-01'],
    ['Ｒ６．４．１', '2024-04-01'],
    ['令和6年4月1日', '2024-04-01'],
    ['令和　６ 年 ４月１日　', '2024-04-01'],
    ['令6.4.1', '2024-04-01'],
    ['㋿6年4月1日', '2024-04-01'],
    ['H24/4/1', '2012-04-01'],
    ['㍻24.4.1', '2012-04-01'],
    ['㍼58年3月21日', '1983-03-21'],
    ['㍽5.4.1', '1916-04-01'],
    ['㍾44.4.1', '1911-04-01'],
    ['平24.4.1', '2012-04-01'],
    ['2024-04-01', '2024-04-01'],
    ['2024/4/1', '2024-04-01'],
    ['2024.4.1', '2024-04-01'],
    ['2024年4月1日', '2024-04-01'],
    ['西暦2024年4月1日', '2024-04-01'],
    ['２０２４－０４－０１', '2024-04-01'],
    ['20240401', '2024-04-01'],
    ['２０２４０４０１', '2024-04-01'],
    ['5060401', '2024-04-01'],
    ['4010108', '1989-01-08'],
    ['3580321', '1983-03-21'],
    ['令和元年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['令元/5/1', '2019-05-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和五十八年三月二十一日', '1983-03-21'],
    ['昭和五八年三月二一日', '1983-03-21'],
    ['昭和十年十月十日', '1935-10-10'],
    ['昭和廿年八月十五日', '1945-08-15'],
    ['平成三十一年四月三十日', '2019-04-30'],
    ['二〇二四年四月一日', '2024-04-01'],
    ['1983年（昭和58年）3月21日', '1983-03-21'],
    ['昭和58年（1983年）3月21日', '1983-03-21'],
    ['昭和58年3月21日（1983年）', '1983-03-21'],
    ['令和6年4月1日（月）', '2024-04-01'],
    ['令和6年4月1日月曜日', '2024-04-01'],
    ['令和8年6月8日（2026年）月曜', '2026-06-08'],
    ['昭和33年4月1日生', '1958-04-01'],
    ['2012/04/01 0:00:00', '2012-04-01'],
  ])('%s is %s', (text, value) => {
    expect(parseJapaneseDate(text)).toEqual({ kind: 'date', value, notes: [] })
  })

  it.each([
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年12月25日', '1926-12-25'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治45年7月30日', '1912-07-30'],
    ['大正元年7月30日', '1912-07-30'],
    ['平成31年4月30日', '2019-04-30'],
    ['明治6年1月1日', '1873-01-01'],
  ])('the borders of the eras: %s is %s', (text, value) => {
    expect(parseJapaneseDate(text)).toEqual({ kind: 'date', value, notes: [] })
  })
})

describe('parseJapaneseDate keeps partly known dates partly known', () => {
  it.each([
    ['昭和33年', '1958', []],
    ['S33', '1958', []],
    ['1958', '1958', []],
    ['2012-04', '2012-04', []],
    ['H24.4', '2012-04', []],
    ['平成24年4月', '2012-04', []],
    ['昭和33年頃', '1958', ['about']],
    ['昭和20年ごろ', '1945', ['about']],
    ['約昭和33年', '1958', ['about']],
    ['S33?', '1958', ['about']],
    ['昭和33年頃（月日不明）', '1958', ['about']],
    ['昭和33年（1958年）月日は不明', '1958', []],
    ['昭和33年月日不明', '1958', []],
    ['昭和33年4月（日は不明）', '1958-04', []],
    ['平成24年7月（2012年）日は不明', '2012-07', []],
    ['S33.4.?', '1958-04', []],
    ['S33.  .  ', '1958', []],
    ['昭和33年○月○日', '1958', []],
    ['昭和33年4月〇日', '1958-04', []],
    ['昭和33年春', '1958', ['about']],
    ['昭和33年4月上旬', '1958-04', ['about']],
    ['昭和33年4月1日頃', '1958-04-01', ['about']],
    ['平成元年1月', '1989-01', []],
    ['昭和64年1月', '1989-01', []],
    ['令和元年', '2019', []],
    ['平成31年', '2019', []],
  ])('%s is %s', (text, value, notes) => {
    expect(parseJapaneseDate(text)).toEqual({ kind: 'date', value, notes })
  })
})

describe('parseJapaneseDate notes what it took', () => {
  it.each([
    ['H31.5.7', '2019-05-07', 'era-overflow'],
    ['S64.2.1', '1989-02-01', 'era-overflow'],
    ['昭和64年1月8日', '1989-01-08', 'era-overflow'],
    ['明治45年7月31日', '1912-07-31', 'era-overflow'],
    ['4360401', '2024-04-01', 'era-overflow'],
    ['平成31年5月', '2019-05', 'era-overflow'],
    ['平成32年', '2020', 'era-overflow'],
    ['明治5年12月2日', '1872', 'before-gregorian'],
    ['1872-12-31', '1872', 'before-gregorian'],
    ['2012-04-01T13:45', '2012-04-01', 'time-dropped'],
    ['令和6年4月1日(火)', '2024-04-01', 'weekday-differs'],
  ])('%s is %s, %s', (text, value, note) => {
    expect(parseJapaneseDate(text)).toEqual({ kind: 'date', value, notes: [note] })
  })
})

describe('parseJapaneseDate refuses with a reason', () => {
  it.each([
    ['S64.2.30', 'no-such-day'],
    ['2013/02/29', 'no-such-day'],
    ['平成26年4月31日', 'no-such-day'],
    ['1872-02-30', 'no-such-day'],
    ['20240230', 'no-such-day'],
    ['5060431', 'no-such-day'],
    ['H25.13.1', 'no-such-month'],
    ['S63.0.12', 'no-such-month'],
    ['99.99.99', 'no-such-month'],
    ['2013/04/00', 'no-such-day'],
    ['S0.4.1', 'no-such-year'],
    ['令和元年4月30日', 'before-era'],
    ['令和元年4月', 'before-era'],
    ['平成元年1月7日', 'before-era'],
    ['大正元年7月29日', 'before-era'],
    ['0000/00/00', 'out-of-range'],
    ['1867-12-31', 'out-of-range'],
    ['2101-01-01', 'out-of-range'],
    ['R84.1.1', 'out-of-range'],
    ['H.  .  ', 'no-year'],
    ['令和年月日', 'no-year'],
    ['4月1日', 'no-year'],
    ['24.4', 'incomplete'],
    ['4/1', 'incomplete'],
    ['S33..5', 'incomplete'],
    ['昭和33年度', 'fiscal-year'],
    ['昭和20年代', 'decade'],
    ['昭和二十年代', 'decade'],
    ['1984年（昭和58年）3月21日', 'contradiction'],
    ['昭和58年（1984年）', 'contradiction'],
    ['1/4/2024', 'unreadable'],
    ['112.4.1', 'unreadable'],
    ['240401', 'unreadable'],
    ['6060401', 'unreadable'],
    ['May 1', 'unreadable'],
    ['令和6年4月1日（満期）', 'unreadable'],
    ['2024/4/1〜2024/5/1', 'unreadable'],
    ['2024年4/1月', 'unreadable'],
    ['2024月4年1日', 'unreadable'],
    ['本人に聞く', 'unreadable'],
    [`2024-04-01${' 1'.repeat(5000)}`, 'unreadable'],
  ])('%s: %s', (text, reason) => {
    expect(parseJapaneseDate(text)).toMatchObject({ kind: 'invalid', reason })
  })
})

describe('parseJapaneseDate asks and tells apart', () => {
  it.each(['', '  ', '　', '\r\n'])('%j is empty', (text) => {
    expect(parseJapaneseDate(text)).toEqual({ kind: 'empty' })
  })

  it.each([
    '不明 ',
    '不詳',
    '未定',
    '？',
    '-',
    '―',
    '  /  /  ',
    '　年　月　日',
    '年月日不明',
    '生年月日不明',
    '月日不明',
    '（不明）',
    'なし',
    'N/A',
    '確認中',
  ])('%s says that it is not known', (text) => {
    expect(parseJapaneseDate(text)).toEqual({ kind: 'unknown' })
  })

  it.each(['53歳', '67才', '満70歳', '50代', '60歳代', '70代前半', '６２', '9'])(
    '%s is an age',
    (text) => {
      expect(parseJapaneseDate(text)).toEqual({ kind: 'age' })
    },
  )

  it('a two-digit year without era has all its readings', () => {
    expect(parseJapaneseDate('22.7.7')).toEqual({
      kind: 'ambiguous',
      readings: [
        { era: 'meiji', iso: '1889-07-07', overflow: false },
        { era: 'western', iso: '1922-07-07', overflow: false },
        { era: 'taisho', iso: '1933-07-07', overflow: true },
        { era: 'showa', iso: '1947-07-07', overflow: false },
        { era: 'heisei', iso: '2010-07-07', overflow: false },
        { era: 'western', iso: '2022-07-07', overflow: false },
        { era: 'reiwa', iso: '2040-07-07', overflow: false },
      ],
    })
  })

  it.each(['24年4月1日', '24年4月', '24年', '33年頃', '6/4/1', '六年四月一日'])(
    '%s asks for the era',
    (text) => {
      expect(parseJapaneseDate(text).kind).toBe('ambiguous')
    },
  )

  it('29 February has only the readings of leap years', () => {
    const parsed = parseJapaneseDate('25.2.29')
    expect(parsed.kind === 'ambiguous' && parsed.readings.map(({ iso }) => iso)).toEqual([
      '1892-02-29',
      '1936-02-29',
    ])
  })
})

describe('every day from 1873 to 2100', () => {
  const notations = [formatWareki, formatWarekiShort, formatWarekiWithYear, (iso: string) => iso]

  it('is read back from every notation it is written in', () => {
    const wrong: string[] = []
    for (let day = dayNumber('1873-01-01'); day <= dayNumber('2100-12-31'); day += 1) {
      const iso = isoDateOfDayNumber(day)
      for (const write of notations) {
        const parsed = parseJapaneseDate(write(iso))
        if (parsed.kind !== 'date' || parsed.value !== iso || parsed.notes.length > 0) {
          wrong.push(write(iso))
        }
      }
    }
    expect(wrong).toEqual([])
  }, 20_000)

  it('so is every month and every year', () => {
    for (let year = 1873; year <= 2100; year += 1) {
      for (const date of [String(year), `${year}-01`, `${year}-07`, `${year}-12`]) {
        expect(parseJapaneseDate(formatWareki(date))).toMatchObject({ kind: 'date', value: date })
        expect(parseJapaneseDate(formatWarekiShort(date))).toMatchObject({ value: date })
        expect(parseJapaneseDate(formatWarekiWithYear(date))).toMatchObject({ value: date })
      }
    }
  })
})

describe('any text at all', () => {
  const ALPHABET = 'RHSTM令和平成昭元年月日頃不明0123456789〇一二十百./-() （）　?歳代T:㋿𠮷\u0000'

  it('ends in a kind, never in an error, and a value is always a date', () => {
    const characters = Array.from(ALPHABET)
    let state = 20240401
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    for (let round = 0; round < 50_000; round += 1) {
      const text = Array.from({ length: next(14) }, () => characters[next(characters.length)]).join(
        '',
      )
      const parsed = parseJapaneseDate(text)
      const values =
        parsed.kind === 'date'
          ? [parsed.value]
          : parsed.kind === 'ambiguous'
            ? parsed.readings.map(({ iso }) => iso)
            : []
      for (const value of values) {
        if (!partialDate.safeParse(value).success) throw new Error(`${text} became ${value}`)
      }
    }
  })
})
