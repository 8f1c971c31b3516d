import './field.css'
import { useId, type ReactNode } from 'react'
import { InputMark } from '../marks/input-mark.tsx'
import { RequiredTag } from '../marks/required-tag.tsx'
import { FieldNotes, noteIds, type FieldNotesProps } from './field-notes.tsx'

/** What every field can say about itself. */
export interface FieldBase extends FieldNotesProps {
  /** With the report's number where it has one: ① 氏名. */
  readonly label: string
  /** False only where a table head or a heading already shows the label. */
  readonly labelShown?: boolean
  /** Shows 必須: only where it is true. */
  readonly required?: boolean | undefined
  /** Shows ○ 未入力 beside the label. */
  readonly missing?: boolean | undefined
  /** Beside the label: 下書きを保存しました. */
  readonly status?: ReactNode
  /** A CSS width in rem, for filters; otherwise a field fills its cell. */
  readonly width?: string
  readonly disabled?: boolean | undefined
}

/** What the control itself needs to be tied to its label and notes. */
export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
  readonly 'aria-required': boolean | undefined
}

export interface FieldShellProps extends FieldBase {
  /** `group` for radios and checkboxes: a fieldset with a legend. */
  readonly kind: 'control' | 'group'
  /** Read back below the field in green. */
  readonly confirmation?: ReactNode
  readonly children: (ids: ControlIds) => ReactNode
}

/** Label above, control, notes below. */
export function FieldShell(props: FieldShellProps) {
  const id = useId()
  const { kind, labelShown = true, width } = props
  const label = (
    <>
      {props.label}
      {props.required === true && <RequiredTag />}
      {props.missing === true && <InputMark missing={1} />}
    </>
  )
  const labelClass = labelShown ? 'field-label' : 'visually-hidden'
  const style = width === undefined ? undefined : { width }
  const body = (
    <>
      {props.children({
        id,
        'aria-describedby': noteIds(id, props),
        'aria-invalid': props.error !== undefined || undefined,
        'aria-required': props.required,
      })}
      <FieldNotes id={id} {...props} />
    </>
  )
  if (kind === 'group')
    return (
      <fieldset
        className="field"
        style={style}
        disabled={props.disabled}
        aria-describedby={noteIds(id, props)}
      >
        <legend className={labelClass}>{label}</legend>
        {props.status}
        {body}
      </fieldset>
    )
  return (
    <div className="field" style={style}>
      <div className={labelShown ? 'field-label-line' : 'visually-hidden'}>
        <label className={labelClass} htmlFor={id}>
          {label}
        </label>
        {props.status}
      </div>
      {body}
    </div>
  )
}
