import './dialog.css'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

export interface DialogProps {
  /** A question or the name of what is done: フェイスシートを作る. */
  readonly title: string
  /** `alert` when something is about to be lost: nothing but its buttons closes it. */
  readonly role: 'dialog' | 'alert'
  readonly wide?: boolean
  readonly onClose: () => void
  /** Cancel as text, then the primary button. */
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** One thing to decide before anything else; mount it to open it. Escape closes it. */
export function Dialog({ title, role, wide, onClose, actions, children }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-backdrop"
      isOpen
      isDismissable={false}
      isKeyboardDismissDisabled={role === 'alert'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="dialog" data-wide={wide}>
        <AriaDialog className="dialog-panel" role={role === 'alert' ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
