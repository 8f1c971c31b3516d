import { describe, expect, it } from 'vitest'
import { buildClientRow } from '../../testing/build-case-sheet.ts'
import { ACTIVE, type ClientFilters, filterClients, NO_FILTERS } from './client-filters.ts'
import { sortClients } from './sort-clients.ts'

const ROWS = [
  buildClientRow({
    caseId: 'ono',
    name: '小野寺　正夫',
    kana: 'オノデラ　マサオ',
    caseNo: '特R8-014',
  }),
  buildClientRow({
    caseId: 'taka',
    name: '髙橋 ハル',
    kana: 'タカハシ ハル',
    caseNo: '般R7-002',
    status: 'ended',
    fiscalYear: 2025,
    requestDate: '2025-06-01',
    category: 'general_adjustment',
    staff: '渡辺 誠',
    traits: ['mental'],
  }),
  buildClientRow({
    caseId: 'ken',
    name: '青木 健一',
    kana: 'アオキ ケンイチ',
    caseNo: '特R8-002',
    status: 'follow_up',
    traits: [],
  }),
]

describe('filterClients', () => {
  it.each<{ when: string; filters: Partial<ClientFilters>; found: string[] }>([
    { when: 'nothing is asked', filters: {}, found: ['ono', 'taka', 'ken'] },
    { when: 'the kana is typed in hiragana', filters: { text: 'おのでら' }, found: ['ono'] },
    { when: 'the kana is half width', filters: { text: 'ｵﾉﾃﾞﾗ' }, found: ['ono'] },
    { when: '異体字 are typed in the usual form', filters: { text: '高橋' }, found: ['taka'] },
    {
      when: 'name and given name are typed with a space',
      filters: { text: '小野寺 正夫' },
      found: ['ono'],
    },
    {
      when: 'the case number is typed in full width',
      filters: { text: 'Ｒ８－００２' },
      found: ['ken'],
    },
    { when: 'nobody has the name', filters: { text: '該当なし' }, found: [] },
    { when: '支援中 is chosen', filters: { status: ACTIVE }, found: ['ono', 'ken'] },
    { when: 'one status is chosen', filters: { status: 'ended' }, found: ['taka'] },
    { when: 'a year is chosen', filters: { fiscalYear: '2025' }, found: ['taka'] },
    { when: 'a person in charge is chosen', filters: { staff: '渡辺 誠' }, found: ['taka'] },
    {
      when: 'a category is chosen',
      filters: { category: 'special_adjustment' },
      found: ['ono', 'ken'],
    },
    { when: '高齢 is chosen', filters: { trait: 'elderly' }, found: ['ono'] },
    { when: 'two are chosen', filters: { trait: 'mental', status: ACTIVE }, found: [] },
  ])('lists who fits when $when', ({ filters, found }) => {
    const rows = filterClients(ROWS, { ...NO_FILTERS, ...filters })
    expect(rows.map(({ caseId }) => caseId)).toEqual(found)
  })
})

describe('sortClients', () => {
  it.each([
    { columnId: 'kana', direction: 'ascending', order: ['ken', 'ono', 'taka'] },
    { columnId: 'kana', direction: 'descending', order: ['taka', 'ono', 'ken'] },
    { columnId: 'caseNo', direction: 'ascending', order: ['taka', 'ken', 'ono'] },
    { columnId: 'requestDate', direction: 'ascending', order: ['taka', 'ono', 'ken'] },
  ] as const)('sorts by $columnId, $direction', ({ columnId, direction, order }) => {
    const rows = sortClients(ROWS, { columnId, direction })
    expect(rows.map(({ caseId }) => caseId)).toEqual(order)
  })

  it.each(['ascending', 'descending'] as const)(
    'puts what was not entered last, %s',
    (direction) => {
      const { requestDate: _none, ...undated } = buildClientRow({ caseId: 'undated' })
      const rows = sortClients([undated, ...ROWS], { columnId: 'requestDate', direction })
      expect(rows.at(-1)?.caseId).toBe('undated')
    },
  )
})
