// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CheckboxGroup } from './checkbox-group.tsx'
import { NumberField } from './number-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SearchField } from './search-field.tsx'
import { SegmentedChoice } from './segmented-choice.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import { readTime, TimeField } from './time-field.tsx'

afterEach(cleanup)

describe('TextField', () => {
  it('says that it is required, wrong and why', () => {
    render(
      <TextField
        label="氏名"
        required
        error="氏名を入れてください。"
        hint="姓と名の間をあけます"
        value=""
        onChange={() => undefined}
      />,
    )
    const field = screen.getByRole('textbox', { name: /^氏名/ })
    expect(field.getAttribute('aria-required')).toBe('true')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(described).toEqual(['氏名を入れてください。', '姓と名の間をあけます'])
  })

  it('never fills itself', () => {
    render(<TextField label="パスワード" type="password" value="" onChange={() => undefined} />)
    expect(screen.getByLabelText('パスワード').getAttribute('autocomplete')).toBe('new-password')
  })
})

describe('NumberField', () => {
  function Held({ onChange }: { onChange: (value: number | null) => void }) {
    const [value, setValue] = useState<number | null>(null)
    const change = (next: number | null) => {
      setValue(next)
      onChange(next)
    }
    return <NumberField label="所要" min={0} max={1440} value={value} onChange={change} />
  }

  it.each([
    { text: '45', number: 45 },
    { text: '４５', number: 45 },
    { text: '1,440', number: 1440 },
    { text: '0', number: 0 },
  ])('reads $text', ({ text, number }) => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} />)
    fireEvent.change(screen.getByLabelText('所要'), { target: { value: text } })
    expect(onChange).toHaveBeenLastCalledWith(number)
    expect(screen.getByLabelText<HTMLInputElement>('所要').value).toBe(text)
  })

  it.each([
    { text: '約45', message: '数字で入れてください。' },
    { text: '1441', message: '0 から 1440 までの数で入れてください。' },
    { text: '-1', message: '0 から 1440 までの数で入れてください。' },
  ])('keeps $text in the field with the reason and passes nothing on', ({ text, message }) => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} />)
    fireEvent.change(screen.getByLabelText('所要'), { target: { value: text } })
    expect(onChange).not.toHaveBeenCalled()
    expect(screen.getByText(message)).toBeTruthy()
  })

  it('is not entered when it is emptied', async () => {
    const onChange = vi.fn()
    render(<Held onChange={onChange} />)
    await userEvent.type(screen.getByLabelText('所要'), '5{Backspace}')
    expect(onChange).toHaveBeenLastCalledWith(null)
  })
})

describe('readTime', () => {
  it.each([
    { text: '10:30', time: '10:30' },
    { text: '１０：３０', time: '10:30' },
    { text: '9時5分', time: '09:05' },
    { text: '９時', time: '09:00' },
    { text: '1030', time: '10:30' },
    { text: '905', time: '09:05' },
    { text: '午後1時', time: '13:00' },
    { text: '午後12:15', time: '12:15' },
    { text: '23:59', time: '23:59' },
    { text: '0:00', time: '00:00' },
    { text: '24:00', time: undefined },
    { text: '10:60', time: undefined },
    { text: '朝', time: undefined },
  ])('$text is $time', ({ text, time }) => {
    expect(readTime(text)).toBe(time)
  })

  it('is set in order when the field is left', async () => {
    const onChange = vi.fn()
    render(<TimeField label="時刻" value="9時5分" onChange={onChange} />)
    await userEvent.click(screen.getByLabelText('時刻'))
    await userEvent.tab()
    expect(onChange).toHaveBeenLastCalledWith('09:05')
  })
})

describe('choices', () => {
  const options = [
    { value: 'yes', label: '有' },
    { value: 'no', label: '無' },
  ] as const

  it('RadioGroup offers to take an answer back', async () => {
    const onChange = vi.fn()
    render(<RadioGroup label="手帳" clearable options={options} value="yes" onChange={onChange} />)
    expect(screen.getByRole('group', { name: '手帳' })).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: '無' }))
    expect(onChange).toHaveBeenLastCalledWith('no')
    await userEvent.click(screen.getByRole('button', { name: '選択を消す' }))
    expect(onChange).toHaveBeenLastCalledWith(null)
  })

  it('RadioGroup shows nothing chosen while nothing is entered', () => {
    render(<RadioGroup label="手帳" options={options} value={null} onChange={() => undefined} />)
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })

  it('SegmentedChoice keeps its label for those who listen when it is not shown', async () => {
    const onChange = vi.fn()
    render(
      <SegmentedChoice
        label="表示"
        labelShown={false}
        options={options}
        value="yes"
        onChange={onChange}
      />,
    )
    expect(screen.getByRole('group', { name: '表示' })).toBeTruthy()
    await userEvent.click(screen.getByLabelText('無'))
    expect(onChange).toHaveBeenCalledWith('no')
  })

  it('SelectField answers null for the empty choice', async () => {
    const onChange = vi.fn()
    render(
      <SelectField
        label="状況"
        emptyLabel="すべて"
        options={options}
        value="yes"
        onChange={onChange}
      />,
    )
    await userEvent.selectOptions(screen.getByLabelText('状況'), 'すべて')
    expect(onChange).toHaveBeenCalledWith(null)
  })

  it('CheckboxGroup keeps the order of its options', async () => {
    const onChange = vi.fn()
    render(<CheckboxGroup label="方法" options={options} value={['no']} onChange={onChange} />)
    await userEvent.click(screen.getByLabelText('有'))
    expect(onChange).toHaveBeenCalledWith(['yes', 'no'])
  })
})

describe('SearchField', () => {
  it('is emptied by Escape and asked by Enter, but not while composing', () => {
    const onChange = vi.fn()
    const onSubmit = vi.fn()
    render(<SearchField label="氏名" value="おの" onChange={onChange} onSubmit={onSubmit} />)
    const field = screen.getByRole('searchbox', { name: '氏名' })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
    expect(onSubmit).not.toHaveBeenCalled()
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onSubmit).toHaveBeenCalledOnce()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(onChange).toHaveBeenCalledWith('')
  })
})
