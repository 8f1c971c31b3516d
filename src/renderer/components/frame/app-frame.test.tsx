// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { TextSize } from '../../styles/text-size.ts'
import { AppFrame } from './app-frame.tsx'
import type { RailItem } from './rail.tsx'

const RAIL: readonly RailItem[] = [
  { id: 'clients', label: '対象者', icon: 'people', href: '#/clients' },
  { id: 'tasks', label: 'タスク', icon: 'tasks', href: '#/tasks', overdue: 3 },
]
const HITS = [{ id: '1', href: '#/clients/1', title: '小野寺 正夫', note: 'オノデラ マサオ' }]

function show() {
  const calls = { onQuery: vi.fn(), onSubmit: vi.fn(), onTextSize: vi.fn(), onLock: vi.fn() }
  function Held() {
    const [textSize, setTextSize] = useState<TextSize>('standard')
    return (
      <AppFrame
        rail={RAIL}
        current="clients"
        centerName="青葉県地域生活定着支援センター"
        userName="佐藤 由美"
        userRole="相談員"
        search={{ hits: HITS, onQuery: calls.onQuery, onSubmit: calls.onSubmit }}
        textSize={textSize}
        onTextSize={(size) => {
          setTextSize(size)
          calls.onTextSize(size)
        }}
        onLock={calls.onLock}
      >
        <p>中身</p>
      </AppFrame>
    )
  }
  render(<Held />)
  return calls
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: '対象者・記録をさがす' })

describe('AppFrame', () => {
  afterEach(cleanup)

  it('marks the current screen and says what is overdue in words', () => {
    show()
    const rail = within(screen.getByRole('navigation', { name: '主な画面' }))
    expect(rail.getByRole('link', { name: '対象者' }).getAttribute('aria-current')).toBe('page')
    expect(rail.getByRole('link', { name: /^タスク.*3.*件 期限過ぎ$/ })).toBeTruthy()
  })

  it('focuses the search box with Ctrl+K', async () => {
    show()
    await userEvent.keyboard('{Control>}k{/Control}')
    expect(document.activeElement).toBe(box())
  })

  it('asks while typing, and goes to the found by the arrow keys', async () => {
    const { onQuery } = show()
    await userEvent.type(box(), 'おの')
    expect(onQuery).toHaveBeenLastCalledWith('おの')
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /小野寺 正夫/ }))
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(box())
  })

  it('opens the full result with Enter, but not while the input method composes', async () => {
    const { onSubmit } = show()
    await userEvent.type(box(), 'おの')
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true })
    expect(onSubmit).not.toHaveBeenCalled()
    fireEvent.keyDown(box(), { key: 'Enter' })
    expect(onSubmit).toHaveBeenCalledWith('おの')
  })

  it('closes what was found with Escape', async () => {
    show()
    await userEvent.type(box(), 'おの{Escape}')
    expect(screen.queryByRole('link', { name: /小野寺 正夫/ })).toBeNull()
  })

  it('changes the text size and locks', async () => {
    const { onTextSize, onLock } = show()
    await userEvent.click(screen.getByLabelText('特大'))
    expect(onTextSize).toHaveBeenCalledWith('xlarge')
    await userEvent.click(screen.getByRole('button', { name: 'ロックする' }))
    expect(onLock).toHaveBeenCalledOnce()
  })
})
