import { describe, expect, it } from 'vitest'
import type { SourceTable } from '../../../shared/api/imports.ts'
import {
  importReviewGroups,
  isAccountedFor,
  reconciliationGroups,
  splitReason,
} from './import-review.ts'

describe('importReviewGroups', () => {
  it('puts rows of one reason together, the most frequent first', () => {
    const row = (reason: string) => ({
      table: 'T_対象者',
      row: 1,
      key: null,
      column: null,
      value: null,
      reason,
      took: null,
    })
    const groups = importReviewGroups([row('甲'), row('乙'), row('乙')])
    expect(groups.map(({ id, reason, rows }) => [id, reason, rows.length])).toEqual([
      ['review-0', '乙', 2],
      ['review-1', '甲', 1],
    ])
  })
})

describe('splitReason', () => {
  it.each([
    {
      reason: '値がありません。選び直してください。',
      title: '値がありません',
      note: '選び直してください。',
    },
    { reason: '値がありません。', title: '値がありません', note: '' },
    { reason: '値がありません', title: '値がありません', note: '' },
  ])('of $reason', ({ reason, title, note }) => {
    expect(splitReason(reason)).toEqual({ title, note })
  })
})

describe('isAccountedFor', () => {
  const table: SourceTable = {
    name: 'T_対象者',
    rows: 3,
    imported: 1,
    merged: 1,
    skipped: 1,
    role: 'mapped',
  }

  it.each([
    { when: 'all rows have a fate', table, expected: true },
    { when: 'a row is missing', table: { ...table, rows: 4 }, expected: false },
    {
      when: 'nothing is taken from it',
      table: { ...table, rows: 9, role: 'noise' as const },
      expected: true,
    },
  ])('when $when: $expected', ({ table: given, expected }) => {
    expect(isAccountedFor(given)).toBe(expected)
  })
})

describe('reconciliationGroups', () => {
  it('stand under the words before the colon and count what differs', () => {
    const line = (what: string, equal: boolean) => ({
      what,
      source: 2,
      imported: equal ? 2 : 1,
      equal,
    })
    const groups = reconciliationGroups([
      line('ケース（カテゴリー）：一般調整', true),
      line('性別：男', true),
      line('性別：女', false),
    ])
    expect(
      groups.map(({ label, lines, unequal }) => [label, lines.map(({ what }) => what), unequal]),
    ).toEqual([
      ['ケース（カテゴリー）', ['一般調整'], 0],
      ['性別', ['男', '女'], 1],
    ])
  })
})
