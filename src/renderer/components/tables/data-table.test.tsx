// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DataColumn, DataTable, type DataTableProps } from './data-table.tsx'

interface Person {
  readonly id: string
  readonly name: string
  readonly row: string
}

const PEOPLE: readonly Person[] = Array.from({ length: 6000 }, (_, index) => ({
  id: String(index),
  name: `対象者 ${index}`,
  row: index < 3 ? 'あ' : 'か',
}))
const COLUMNS: readonly DataColumn<Person>[] = [
  { id: 'name', head: '氏名', cell: (p) => p.name, width: 8, isRowLink: true, sortable: true },
  { id: 'row', head: '行', cell: (p) => p.row, width: 4, hiddenWhenNarrow: true },
]

function show(overrides: Partial<DataTableProps<Person>> = {}) {
  const onSelect = vi.fn()
  function Held() {
    const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
    return (
      <DataTable
        caption="対象者の一覧"
        columns={COLUMNS}
        rows={PEOPLE}
        rowKey={(p) => p.id}
        rowLabel={(p) => p.name}
        rowHref={(p) => `#/clients/${p.id}`}
        groupOf={(p) => p.row}
        empty={<p>条件に合う人はいません。</p>}
        selection={{
          keys,
          onChange: (next) => {
            setKeys(next)
            onSelect([...next])
          },
        }}
        {...overrides}
      />
    )
  }
  render(<Held />)
  return onSelect
}

const rows = () => within(screen.getAllByRole('rowgroup')[1]!).getAllByRole('row')
const focused = () => document.activeElement?.textContent

describe('DataTable', () => {
  let width: number

  /** happy-dom lays nothing out; the list needs a height to know what is in sight. */
  beforeEach(() => {
    width = 900
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(440)
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width)
  })
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
  })

  it('draws only what is in sight of 6,000 rows, and says how many there are', () => {
    show()
    expect(rows().length).toBeLessThan(40)
    expect(screen.getByRole('table', { name: '対象者の一覧' }).getAttribute('aria-rowcount')).toBe(
      '6001',
    )
  })

  it('shows the group letter on the first row of each group', () => {
    show()
    const letters = rows()
      .slice(0, 5)
      .map((row) => row.querySelector('td')?.textContent)
    expect(letters).toEqual(['あ', '', '', 'か', ''])
  })

  it('has one row in the tab order and moves it with the arrow keys', async () => {
    show()
    screen.getByRole('link', { name: '対象者 0' }).focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('対象者 2')
    expect(screen.getByRole('link', { name: '対象者 2' }).tabIndex).toBe(0)
    expect(screen.getByRole('link', { name: '対象者 0' }).tabIndex).toBe(-1)
    await userEvent.keyboard('{Home}')
    expect(focused()).toBe('対象者 0')
    await userEvent.keyboard('{ArrowUp}')
    expect(focused()).toBe('対象者 0')
  })

  it('links the row to its page', () => {
    show()
    expect(screen.getByRole('link', { name: '対象者 1' }).getAttribute('href')).toBe('#/clients/1')
  })

  it('selects rows by a box that names them, and all at once', async () => {
    const onSelect = show({ rows: PEOPLE.slice(0, 3) })
    await userEvent.click(screen.getByRole('checkbox', { name: '対象者 1を選ぶ' }))
    expect(onSelect).toHaveBeenLastCalledWith(['1'])
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: /3件をすべて選ぶ/ })
    expect(all.indeterminate).toBe(true)
    await userEvent.click(all)
    expect(onSelect).toHaveBeenLastCalledWith(['0', '1', '2'])
  })

  it('marks the sorted column and turns its order round', async () => {
    const onSort = vi.fn()
    show({ sort: { columnId: 'name', direction: 'ascending' }, onSort })
    const head = screen.getByRole('columnheader', { name: /氏名/ })
    expect(head.getAttribute('aria-sort')).toBe('ascending')
    await userEvent.click(within(head).getByRole('button'))
    expect(onSort).toHaveBeenCalledWith({ columnId: 'name', direction: 'descending' })
  })

  it('says why it is empty', () => {
    show({ rows: [] })
    expect(screen.getByText('条件に合う人はいません。')).toBeTruthy()
  })

  it.each([
    { when: 'there is room', pixels: 900, heads: ['氏名', '行'] },
    { when: 'there is just room', pixels: 12 * 16 + 116, heads: ['氏名', '行'] },
    { when: 'there is none', pixels: 12 * 16 + 115, heads: ['氏名'] },
  ])('drops the columns that can be missed when $when', ({ pixels, heads }) => {
    width = pixels
    show()
    const shown = screen.getAllByRole('columnheader').map((head) => head.textContent)
    expect(shown.slice(2)).toEqual(heads)
  })
})
