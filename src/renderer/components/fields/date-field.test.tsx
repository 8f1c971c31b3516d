// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { DateField } from './date-field.tsx'
import { partialDateRules, wholeDayRules } from './japanese-date-rules.ts'

interface HeldProps {
  readonly initial: string
  readonly birth?: boolean
}

function Held({ initial, birth = false }: HeldProps) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <DateField
        label="依頼日"
        rules={birth ? partialDateRules : wholeDayRules}
        calendar={!birth}
        today="2026-11-19"
        value={value}
        onChange={setValue}
      />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('2020-01-02')}>
        ほかの人の値
      </button>
    </>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '依頼日' })
const value = () => document.querySelector('output')?.textContent

describe('DateField', () => {
  afterEach(cleanup)

  it('shows a known date in 和暦 and reads it back', () => {
    render(<Held initial="2026-06-08" />)
    expect(field().value).toBe('R8.6.8')
    expect(screen.getByText('令和8年6月8日（2026年）月曜')).toBeTruthy()
  })

  it('passes on the day and leaves the text as typed', async () => {
    render(<Held initial="" />)
    await userEvent.type(field(), '令和８年６月８日')
    expect(value()).toBe('2026-06-08')
    expect(field().value).toBe('令和８年６月８日')
  })

  it('keeps what it cannot read, so that nothing typed is lost', async () => {
    render(<Held initial="" />)
    await userEvent.type(field(), 'H25.2.30')
    expect(value()).toBe('H25.2.30')
  })

  it('does not call half a date a mistake before the field is left', async () => {
    render(<Held initial="" />)
    await userEvent.type(field(), 'H25.2.30')
    expect(field().getAttribute('aria-invalid')).toBeNull()
    await userEvent.tab()
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/30日は暦にありません/)).toBeTruthy()
  })

  it('takes a proposed day only when it is pressed', async () => {
    render(<Held initial="" />)
    await userEvent.type(field(), 'H31.5.7')
    expect(value()).toBe('H31.5.7')
    await userEvent.tab()
    await userEvent.click(screen.getByRole('button', { name: /令和元年5月7日.*にする/ }))
    expect(value()).toBe('2019-05-07')
    expect(field().value).toBe('R1.5.7')
  })

  it('follows a value that changes from outside', async () => {
    render(<Held initial="2026-06-08" />)
    await userEvent.click(screen.getByRole('button', { name: 'ほかの人の値' }))
    expect(field().value).toBe('R2.1.2')
  })

  it('ties example, reading and error to the field for those who listen', async () => {
    render(<Held initial="" />)
    const described = () =>
      document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent
    expect(described()).toBe('例：R8.4.1、20260401')
    await userEvent.type(field(), 'R8.6.8')
    expect(described()).toBe('令和8年6月8日（2026年）月曜')
  })

  it('has no calendar on birth dates', () => {
    render(<Held initial="" birth />)
    expect(screen.queryByRole('button', { name: /日を選ぶ/ })).toBeNull()
  })

  it('takes a day from the calendar, which opens on today while the field is empty', async () => {
    render(<Held initial="" />)
    await userEvent.click(screen.getByRole('button', { name: '依頼日 日を選ぶ' }))
    await userEvent.click(await screen.findByText('25'))
    expect(value()).toBe('2026-11-25')
    expect(field().value).toBe('R8.11.25')
  })
})
