import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import { Shape } from '../marks/shape.tsx'

export interface FieldNotesProps {
  /** An example or a rule, below the field: 例：R8.4.1、20260401. */
  readonly hint?: string | undefined
  /** What is wrong and what to do; saving waits for it. */
  readonly error?: string | undefined
  /** What is odd; saving does not wait. */
  readonly warning?: string | undefined
  /** Read back in green. */
  readonly confirmation?: ReactNode
}

/** The ids that `aria-describedby` of the control names. */
export function noteIds(id: string, notes: FieldNotesProps): string | undefined {
  const ids = [
    notes.error !== undefined && `${id}-error`,
    notes.warning !== undefined && `${id}-warning`,
    hasText(notes.confirmation) && `${id}-confirmation`,
    notes.hint !== undefined && `${id}-hint`,
  ].filter((each) => each !== false)
  return ids.length === 0 ? undefined : ids.join(' ')
}

function hasText(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== ''
}

/** What stands below a field: error, warning, read-back, hint. */
export function FieldNotes(props: FieldNotesProps & { readonly id: string }) {
  const { id, error, warning, confirmation, hint } = props
  return (
    <>
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="stop" />
          {error}
        </p>
      )}
      {warning !== undefined && (
        <p className="field-warning" id={`${id}-warning`}>
          <Shape name="alert" />
          {warning}
        </p>
      )}
      {hasText(confirmation) && (
        <p className="field-confirmation" id={`${id}-confirmation`}>
          {confirmation}
        </p>
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  )
}
