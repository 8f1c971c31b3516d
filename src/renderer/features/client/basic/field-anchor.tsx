import type { ReactNode } from 'react'

export interface FieldAnchorProps {
  /** The field's path, as `missingInput` names it. */
  readonly field: string
  readonly children: ReactNode
}

/** Where 未入力 jumps to. */
export function FieldAnchor({ field, children }: FieldAnchorProps) {
  return <div data-field={field}>{children}</div>
}

const CONTROLS = 'input, select, textarea, button'

/** Brings a field into sight with the focus in it; of a choice, on what is chosen. */
export function focusField(field: string): void {
  const exact = document.querySelector(`[data-field="${CSS.escape(field)}"]`)
  const list = document.querySelector(`[data-field="${CSS.escape(field.replace(/\.\d+$/u, ''))}"]`)
  const anchor = exact ?? list
  if (!anchor) return
  anchor.scrollIntoView({ block: 'center' })
  const control =
    anchor.querySelector<HTMLElement>('input:checked') ??
    anchor.querySelector<HTMLElement>(CONTROLS)
  control?.focus({ preventScroll: true })
}
