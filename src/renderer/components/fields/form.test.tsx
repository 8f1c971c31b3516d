// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../buttons/button.tsx'
import { ComboField } from './combo-field.tsx'
import { Form } from './form.tsx'
import { RadioGroup } from './radio-group.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const OPTIONS = [
  { value: 'yes', label: '有' },
  { value: 'no', label: '無' },
]

function Fields() {
  const [name, setName] = useState('')
  const [offence, setOffence] = useState<string | null>(null)
  const [text, setText] = useState('')
  return (
    <>
      <TextField label="氏名" value={name} onChange={setName} />
      <RadioGroup label="手帳" options={OPTIONS} value="yes" onChange={() => undefined} />
      <ComboField label="罪名" options={[]} allowsOwn value={offence} onChange={setOffence} />
      <TextArea label="生活歴" rows={2} value={text} onChange={setText} />
      <Button variant="primary" type="submit">
        保存する
      </Button>
    </>
  )
}

function show(enter: 'moves-on' | 'submits') {
  const onSubmit = vi.fn()
  render(
    <Form enter={enter} onSubmit={onSubmit}>
      <Fields />
    </Form>,
  )
  return onSubmit
}

const isFocused = (element: HTMLElement) => document.activeElement === element

describe('Enter', () => {
  afterEach(cleanup)

  it('goes to the next field and sends nothing', async () => {
    const onSubmit = show('moves-on')
    await userEvent.type(screen.getByLabelText('氏名'), '小野寺 正夫{Enter}')
    expect(isFocused(screen.getByLabelText('有'))).toBe(true)
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('leaves a group of radios, as Tab does', async () => {
    show('moves-on')
    screen.getByLabelText('有').focus()
    await userEvent.keyboard('{Enter}')
    expect(isFocused(screen.getByRole('combobox', { name: '罪名' }))).toBe(true)
  })

  it('first closes an open list and then moves on', async () => {
    show('moves-on')
    await userEvent.type(screen.getByRole('combobox', { name: '罪名' }), '森林窃盗{Enter}')
    expect(isFocused(screen.getByRole('combobox', { name: '罪名' }))).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(isFocused(screen.getByRole('combobox', { name: '罪名' }))).toBe(false)
  })

  it('is a line break in a long text', async () => {
    const onSubmit = show('moves-on')
    const area = screen.getByLabelText<HTMLTextAreaElement>('生活歴')
    await userEvent.type(area, 'あ{Enter}い')
    expect(area.value).toBe('あ\nい')
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('sends with Ctrl, also from a long text', async () => {
    const onSubmit = show('moves-on')
    screen.getByLabelText('生活歴').focus()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('sends a form that asks one question', async () => {
    const onSubmit = show('submits')
    await userEvent.type(screen.getByLabelText('氏名'), '佐藤{Enter}')
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('on the button sends', async () => {
    const onSubmit = show('moves-on')
    screen.getByRole('button', { name: '保存する' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it.each([
    { when: 'the browser says so', init: { isComposing: true } },
    { when: 'only the key code says so', init: { keyCode: 229 } },
  ])('does nothing while the input method composes, when $when', ({ init }) => {
    const onSubmit = show('submits')
    const name = screen.getByLabelText('氏名')
    name.focus()
    const wentThrough = fireEvent.keyDown(name, { key: 'Enter', ...init })
    expect(wentThrough).toBe(false)
    expect(onSubmit).not.toHaveBeenCalled()
    expect(isFocused(name)).toBe(true)
  })
})
