import { describe, expect, it } from 'vitest'
import { eraOfDay } from './eras.ts'
import {
  formatWareki,
  formatWarekiShort,
  formatWarekiWithYear,
  weekdayName,
} from './format-wareki.ts'

describe('formatWareki', () => {
  it.each([
    ['2024-04-01', '令和6年4月1日', 'R6.4.1'],
    ['2019-05-01', '令和元年5月1日', 'R1.5.1'],
    ['2019-04-30', '平成31年4月30日', 'H31.4.30'],
    ['1989-01-08', '平成元年1月8日', 'H1.1.8'],
    ['1989-01-07', '昭和64年1月7日', 'S64.1.7'],
    ['1926-12-25', '昭和元年12月25日', 'S1.12.25'],
    ['1926-12-24', '大正15年12月24日', 'T15.12.24'],
    ['1912-07-30', '大正元年7月30日', 'T1.7.30'],
    ['1912-07-29', '明治45年7月29日', 'M45.7.29'],
    ['1873-01-01', '明治6年1月1日', 'M6.1.1'],
    ['1958-04', '昭和33年4月', 'S33.4'],
    ['1989-01', '平成元年1月', 'H1.1'],
    ['1926-12', '大正15年12月', 'T15.12'],
    ['2019-04', '平成31年4月', 'H31.4'],
    ['2019-05', '令和元年5月', 'R1.5'],
    ['1958', '昭和33年頃（月日不明）', 'S33'],
    ['1926', '大正15年頃（月日不明）', 'T15'],
    ['1989', '平成元年頃（月日不明）', 'H1'],
    ['1868', '明治元年頃（月日不明）', 'M1'],
    ['1867', '1867年頃（月日不明）', '1867'],
  ])('%s is %s and %s', (date, long, short) => {
    expect([formatWareki(date), formatWarekiShort(date)]).toEqual([long, short])
  })

  it.each([
    ['1948-09-03', '昭和23年9月3日（1948年）'],
    ['2012-07', '平成24年7月（2012年）日は不明'],
    ['1958', '昭和33年（1958年）月日は不明'],
  ])('a date field reads %s back as %s', (date, expected) => {
    expect(formatWarekiWithYear(date)).toBe(expected)
  })

  it('names the weekday', () => {
    expect(weekdayName('2026-06-08')).toBe('月')
    expect(weekdayName('2024-02-29')).toBe('木')
  })

  it('knows no era before 明治', () => {
    expect(eraOfDay('1868-10-22')).toBeUndefined()
    expect(eraOfDay('1868-10-23')?.id).toBe('meiji')
  })
})
