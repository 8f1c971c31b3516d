// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ComboField } from './combo-field.tsx'

const OPTIONS = [
  { value: 'o1', label: '窃盗', kana: 'せっとう' },
  { value: 'o2', label: '常習累犯窃盗', kana: 'じょうしゅうるいはんせっとう' },
  { value: 'o3', label: '詐欺', kana: 'さぎ' },
]

function Held({ initial, allowsOwn }: { initial: string | null; allowsOwn: boolean }) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <ComboField
        label="罪名１"
        options={OPTIONS}
        allowsOwn={allowsOwn}
        value={value}
        onChange={setValue}
      />
      <output>{value ?? '(なし)'}</output>
    </>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: '罪名１' })
const value = () => document.querySelector('output')?.textContent
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)

describe('ComboField', () => {
  afterEach(cleanup)

  it('finds by kana and chooses with the arrow keys', async () => {
    render(<Held initial={null} allowsOwn />)
    await userEvent.type(field(), 'せっとう')
    expect(options()).toEqual(['窃盗', '常習累犯窃盗'])
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(value()).toBe('o2')
    expect(field().value).toBe('常習累犯窃盗')
    expect(options()).toEqual([])
  })

  it('names the option under the arrow keys to those who listen', async () => {
    render(<Held initial={null} allowsOwn />)
    await userEvent.type(field(), 'さぎ{ArrowDown}')
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
    expect(active?.textContent).toBe('詐欺')
  })

  it('shows the whole list at a press, whatever stands in the field', async () => {
    render(<Held initial="o3" allowsOwn={false} />)
    await userEvent.click(screen.getByRole('button', { name: '罪名１の一覧' }))
    expect(options()).toHaveLength(3)
    await userEvent.click(screen.getByRole('option', { name: '窃盗' }))
    expect(value()).toBe('o1')
  })

  it('keeps an unknown word as the own word of the center when the field is left', async () => {
    render(<Held initial={null} allowsOwn />)
    await userEvent.type(field(), '森林窃盗')
    await userEvent.tab()
    expect(value()).toBe('own:森林窃盗')
    expect(screen.getByText(/センターの言葉として残します/)).toBeTruthy()
  })

  it('gives way to the word before where own words are not allowed', async () => {
    render(<Held initial="o1" allowsOwn={false} />)
    await userEvent.clear(field())
    await userEvent.type(field(), '森林窃盗')
    await userEvent.tab()
    expect(value()).toBe('o1')
    expect(field().value).toBe('窃盗')
  })

  it('is emptied by deleting the word', async () => {
    render(<Held initial="o1" allowsOwn={false} />)
    await userEvent.clear(field())
    await userEvent.tab()
    expect(value()).toBe('(なし)')
  })

  it('goes back to the word before with Escape', async () => {
    render(<Held initial="o1" allowsOwn />)
    await userEvent.type(field(), 'かも{Escape}')
    expect(field().value).toBe('窃盗')
    expect(value()).toBe('o1')
  })

  it('leaves Enter and arrows to the input method while it composes', async () => {
    render(<Held initial={null} allowsOwn />)
    await userEvent.type(field(), 'せっとう')
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true })
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })
    expect(value()).toBe('(なし)')
    expect(options()).toHaveLength(2)
    expect(field().getAttribute('aria-activedescendant')).toBeNull()
  })
})
