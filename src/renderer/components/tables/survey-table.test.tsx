// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type SurveyColumn, type SurveyRowGroup, SurveyTable } from './survey-table.tsx'

const COLUMNS: readonly SurveyColumn[] = [
  { id: 'male', label: '男', group: '特別調整' },
  { id: 'female', label: '女', group: '特別調整' },
  { id: 'total', label: '計', isTotal: true },
]
const GROUPS: readonly SurveyRowGroup[] = [
  {
    id: 'coordination',
    label: 'コーディネート',
    rows: [
      { id: 'a', label: '65歳以上', cells: [cell('a.male', 1), null, cell('a.total', 1)] },
      {
        id: 'unknown',
        label: '不明',
        cells: [
          { ...cell('u.male', 2), unknown: true },
          { ...cell('u.female', 0), unknown: true },
          cell('u.total', 1234),
        ],
      },
    ],
  },
  {
    id: 'suspect',
    label: '被疑者等支援',
    rows: [
      {
        id: 's',
        label: '被疑者等支援',
        isTotal: true,
        cells: [
          cell('s.male', 3),
          cell('s.female', 4),
          { ...cell('s.total', 164.5), text: '164.5' },
        ],
      },
    ],
  },
]

function cell(id: string, value: number) {
  return { id, value }
}

function show() {
  const onOpen = vi.fn()
  render(
    <SurveyTable
      title="T3 性別・年齢"
      note="単位：件"
      rowHead="年齢"
      columns={COLUMNS}
      groups={GROUPS}
      openCellId="s.male"
      onOpen={onOpen}
    />,
  )
  return onOpen
}

const figure = (name: string) => screen.getByRole('button', { name })

describe('SurveyTable', () => {
  afterEach(cleanup)

  it('opens the cases of a figure', async () => {
    const onOpen = show()
    await userEvent.click(figure('2'))
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'u.male' }))
  })

  it('shows which figure is open', () => {
    show()
    expect(figure('3').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1)
  })

  it('marks a 不明 only above zero', () => {
    show()
    expect(figure('2').dataset['look']).toBe('unknown')
    expect(figure('0').dataset['look']).toBe('zero')
  })

  it('prints thousands apart and decimals as given', () => {
    show()
    expect(figure('1,234')).toBeTruthy()
    expect(figure('164.5')).toBeTruthy()
  })

  it('spans the head of a group of columns and the word of a group of rows', () => {
    show()
    expect(screen.getByRole('columnheader', { name: '特別調整' }).getAttribute('colspan')).toBe('2')
    expect(screen.getByText('コーディネート').getAttribute('rowspan')).toBe('2')
    expect(screen.getAllByText('被疑者等支援')).toHaveLength(1)
  })

  it('is one stop for Tab, and arrows move over places without a figure', async () => {
    show()
    const stops = within(screen.getByRole('grid'))
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0)
    expect(stops).toHaveLength(1)
    stops[0]!.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('data-cell')).toBe('0-2')
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowUp}')
    expect(document.activeElement?.textContent).toBe('0')
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('4')
  })
})
