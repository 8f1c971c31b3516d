import './date-field.css'
import { useState } from 'react'
import { LinkButton } from '../buttons/link-button.tsx'
import type { IsoDate, PartialDate } from '../../../shared/dates.ts'
import { CalendarPopover } from './calendar-popover.tsx'
import type { DateRules, TypedDate } from './date-rules.ts'
import { FieldShell, type FieldBase } from './field-shell.tsx'

export interface DateFieldProps extends FieldBase {
  readonly rules: DateRules
  /**
   * A date as `yyyy`, `yyyy-mm`, `yyyy-mm-dd`, or, while it cannot be read, the text as typed, or ''.
   * The form's schema refuses such text, so nothing typed is ever lost and nothing wrong is saved.
   */
  readonly value: string
  readonly onChange: (value: string) => void
  /** 「日を選ぶ」 for the mouse; false on birth dates, which nobody finds by turning months. */
  readonly calendar: boolean
  /** Where the calendar opens while the field is empty, and what it marks as today. */
  readonly today: IsoDate
  readonly onBlur?: () => void
}

const EXAMPLE = '例：R8.4.1、20260401'

function read(rules: DateRules, text: string): TypedDate | undefined {
  return text.trim() === '' ? undefined : rules.parse(text)
}

/** The text stays as typed; only another value from outside replaces it. */
function useDateText({ rules, value, onChange }: DateFieldProps) {
  const [text, setText] = useState(() => shownText(rules, value))
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setText(shownText(rules, value))
  }
  const reading = read(rules, text)
  const change = (next: string) => {
    const meaning = read(rules, next)
    const nextValue = meaning?.ok === true ? meaning.iso : next.trim()
    setText(next)
    setKnown(nextValue)
    if (nextValue !== value) onChange(nextValue)
  }
  return { text, reading, change }
}

function shownText(rules: DateRules, value: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(value) && rules.parse(value).ok ? rules.format(value) : value
}

/** What stands below: an error only once the field is left, because half a date is no mistake. */
function notesOf(props: DateFieldProps, reading: TypedDate | undefined, left: boolean) {
  if (reading === undefined) return { hint: props.hint ?? EXAMPLE, error: props.error }
  if (!reading.ok) return { hint: undefined, error: left ? reading.message : props.error }
  return {
    hint: undefined,
    error: props.error,
    warning: reading.note ?? props.warning,
    confirmation: reading.readback,
  }
}

/** One field for any notation, 和暦 or 西暦; what was understood is read back below. */
export function DateField(props: DateFieldProps) {
  const { rules, calendar, disabled = false } = props
  const { text, reading, change } = useDateText(props)
  const [left, setLeft] = useState(true)
  const take = (iso: PartialDate) => change(rules.format(iso))
  const proposals = reading?.ok === false && left ? reading.proposals : []
  return (
    <FieldShell kind="control" {...props} {...notesOf(props, reading, left)}>
      {(ids) => (
        <>
          <div className="date-field" data-calendar={calendar}>
            <input
              {...ids}
              className="input"
              autoComplete="off"
              spellCheck={false}
              disabled={disabled}
              value={text}
              onFocus={() => setLeft(false)}
              onBlur={() => {
                setLeft(true)
                props.onBlur?.()
              }}
              onChange={(event) => change(event.target.value)}
            />
            {calendar && (
              <CalendarPopover
                label={props.label}
                value={wholeDay(reading)}
                today={props.today}
                disabled={disabled}
                onChoose={take}
              />
            )}
          </div>
          {proposals.map(({ iso, text: proposed }) => (
            <p className="date-field-proposal" key={iso}>
              <LinkButton onClick={() => take(iso)}>{proposed} にする</LinkButton>
            </p>
          ))}
        </>
      )}
    </FieldShell>
  )
}

function wholeDay(reading: TypedDate | undefined): IsoDate | undefined {
  return reading?.ok === true && reading.iso.length === 10 ? reading.iso : undefined
}
