import type { KeyboardEvent } from 'react'
import { FieldShell, type FieldBase } from './field-shell.tsx'
import { isComposing } from './is-composing.ts'

export interface SearchFieldProps extends FieldBase {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter, outside of a composition. */
  readonly onSubmit?: () => void
}

/** Narrows a list while typing; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange, onSubmit } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault()
      onChange('')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onSubmit?.()
    }
  }
  return (
    <FieldShell kind="control" {...props}>
      {(ids) => (
        <input
          {...ids}
          type="search"
          className="input"
          data-look="search"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldShell>
  )
}
