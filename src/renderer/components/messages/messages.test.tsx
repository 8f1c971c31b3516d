// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Message } from './message.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { UndoBar } from './undo-bar.tsx'

afterEach(cleanup)

describe('Message', () => {
  it.each([
    { tone: 'error', role: 'alert' },
    { tone: 'warning', role: 'status' },
    { tone: 'success', role: 'status' },
    { tone: 'info', role: 'status' },
  ] as const)('$tone is read aloud as $role', ({ tone, role }) => {
    render(<Message tone={tone}>ファイルを開けませんでした。</Message>)
    expect(screen.getByRole(role).textContent).toBe('ファイルを開けませんでした。')
  })
})

describe('ProgressBar', () => {
  it('says how far it is, never more than is done', () => {
    render(<ProgressBar label="記録を読んでいます" share={0.999} detail="1,000行のうち 999行" />)
    const bar = screen.getByRole('progressbar', { name: '記録を読んでいます' })
    expect(bar.getAttribute('aria-valuenow')).toBe('99')
  })

  it('gives no figure while it cannot be told', () => {
    render(<ProgressBar label="準備をしています" share={undefined} />)
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBeNull()
  })

  it('can be cancelled', () => {
    const onCancel = vi.fn()
    render(<ProgressBar label="取込" share={0.5} cancelLabel="取込をやめる" onCancel={onCancel} />)
    fireEvent.click(screen.getByRole('button', { name: '取込をやめる' }))
    expect(onCancel).toHaveBeenCalledOnce()
  })
})

describe('UndoBar', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function wait(seconds: number): void {
    act(() => {
      vi.advanceTimersByTime(seconds * 1000)
    })
  }

  function show() {
    const calls = { onUndo: vi.fn(), onClose: vi.fn() }
    render(<UndoBar message="記録を1件、ごみ箱に入れました" {...calls} />)
    return calls
  }

  it('closes after ten seconds and not before', () => {
    const { onClose } = show()
    wait(9)
    expect(onClose).not.toHaveBeenCalled()
    wait(1)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('waits while it has the focus', () => {
    const { onClose } = show()
    fireEvent.focus(screen.getByRole('button', { name: '元に戻す' }))
    wait(30)
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.blur(screen.getByRole('button', { name: '元に戻す' }))
    wait(10)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('takes back', () => {
    const { onUndo } = show()
    fireEvent.click(screen.getByRole('button', { name: '元に戻す' }))
    expect(onUndo).toHaveBeenCalledOnce()
  })
})
