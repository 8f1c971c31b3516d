import './combo-field.css'
import { useRef } from 'react'
import { ownLabel } from '../../../shared/codes/code-list.ts'
import { ComboList } from './combo-list.tsx'
import type { ComboOption } from './combo-options.ts'
import { FieldShell, type FieldBase } from './field-shell.tsx'
import { useCombo } from './use-combo.ts'

export type { ComboOption } from './combo-options.ts'

export interface ComboFieldProps extends FieldBase {
  readonly options: readonly ComboOption[]
  /** A code, a center's own `own:…`, or null. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** An unknown word is kept as the center's own entry. */
  readonly allowsOwn: boolean
}

const OWN_WORD = '一覧にない言葉です。センターの言葉として残します。'

/** A list to search by typing, also by kana before it is converted. */
export function ComboField(props: ComboFieldProps) {
  const { value, allowsOwn } = props
  const combo = useCombo(props)
  const input = useRef<HTMLInputElement>(null)
  const isOpen = combo.list !== 'closed'
  const isOwn = value !== null && ownLabel(value) === combo.text
  return (
    <FieldShell kind="control" {...props} confirmation={isOwn ? OWN_WORD : undefined}>
      {(ids) => (
        <div className="combo-field">
          <input
            {...ids}
            ref={input}
            className="input"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${ids.id}-list` : undefined}
            aria-activedescendant={combo.active < 0 ? undefined : `${ids.id}-${combo.active}`}
            autoComplete="off"
            spellCheck={false}
            disabled={props.disabled}
            value={combo.text}
            onChange={(event) => combo.type(event.target.value)}
            onKeyDown={combo.onKeyDown}
            onBlur={combo.settle}
          />
          <button
            type="button"
            tabIndex={-1}
            aria-label={`${props.label}の一覧`}
            disabled={props.disabled}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              input.current?.focus()
              if (isOpen) combo.close()
              else combo.openAll()
            }}
          >
            一覧
          </button>
          {isOpen && <ComboList id={ids.id} label={props.label} combo={combo} own={allowsOwn} />}
        </div>
      )}
    </FieldShell>
  )
}
