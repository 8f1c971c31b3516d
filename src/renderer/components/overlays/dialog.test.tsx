// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../buttons/button.tsx'
import { Dialog } from './dialog.tsx'

function show(role: 'dialog' | 'alert') {
  const onClose = vi.fn()
  render(
    <Dialog
      title="フェイスシートを作る"
      role={role}
      onClose={onClose}
      actions={<Button variant="primary">Word で作る</Button>}
    >
      <p>小野寺 正夫</p>
    </Dialog>,
  )
  return onClose
}

describe('Dialog', () => {
  afterEach(cleanup)

  it('is named by its title and closed by Escape', async () => {
    const onClose = show('dialog')
    expect(screen.getByRole('dialog', { name: 'フェイスシートを作る' })).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('is closed only by its buttons when something is about to be lost', async () => {
    const onClose = show('alert')
    expect(screen.getByRole('alertdialog', { name: 'フェイスシートを作る' })).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(onClose).not.toHaveBeenCalled()
  })
})
