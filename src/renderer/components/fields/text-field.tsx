import type { ReactNode } from 'react'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface TextFieldProps extends FieldBase {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'tel' | 'email'
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  readonly lang?: string
  readonly maxLength?: number
  readonly readOnly?: boolean
  readonly confirmation?: ReactNode
  readonly onBlur?: () => void
}

/** One line of text. It never fills itself: office PCs are seen by others. */
export function TextField(props: TextFieldProps) {
  const { value, onChange } = props
  return (
    <FieldShell kind="control" {...props}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          lang={props.lang}
          autoComplete={props.type === 'password' ? 'new-password' : 'off'}
          spellCheck={false}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          disabled={props.disabled}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={props.onBlur}
        />
      )}
    </FieldShell>
  )
}
