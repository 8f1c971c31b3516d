import { useLayoutEffect, useRef, type RefObject } from 'react'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface TextAreaProps extends FieldBase {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Lines shown when empty; it grows with its text. */
  readonly rows: number
  readonly maxLength?: number
  readonly readOnly?: boolean
  readonly onBlur?: () => void
}

function useGrowing(ref: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    const area = ref.current
    if (!area || CSS.supports('field-sizing', 'content')) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [ref, value])
}

/** Long text (生活歴, 本文). Enter is a line break here and nothing else. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange } = props
  const area = useRef<HTMLTextAreaElement>(null)
  useGrowing(area, value)
  return (
    <FieldShell kind="control" {...props}>
      {(ids) => (
        <textarea
          {...ids}
          ref={area}
          className="input"
          rows={props.rows}
          style={{ minHeight: `calc(${props.rows} * 1.6em + 14px)` }}
          autoComplete="off"
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
