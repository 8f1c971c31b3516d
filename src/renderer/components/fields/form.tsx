import './field.css'
import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react'
import { isComposing } from './is-composing.ts'

export interface FormProps {
  /** Named when a screen has more than one: 記録を書く. */
  readonly label?: string
  /** `moves-on`: Enter goes to the next field. `submits`: one question, as the login asks. */
  readonly enter: 'moves-on' | 'submits'
  readonly onSubmit: () => void
  readonly children: ReactNode
}

const STOPS = 'input:not([type=hidden]), select, textarea, button'

function isOneLine(target: EventTarget): target is HTMLInputElement | HTMLSelectElement {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}

function focusNext(form: HTMLFormElement, from: HTMLElement): void {
  const stops = [...form.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => !stop.matches(':disabled') && stop.tabIndex >= 0 && !isSameRadioGroup(stop, from),
  )
  const next = stops.find(
    (stop) => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  next?.focus()
}

/** Enter takes what an open list of suggestions points at. */
function isListOpen(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true'
}

/** Enter on a radio leaves its group, as Tab does. */
function isSameRadioGroup(stop: HTMLElement, from: HTMLElement): boolean {
  if (!(stop instanceof HTMLInputElement) || !(from instanceof HTMLInputElement)) return false
  return stop !== from && stop.type === 'radio' && from.type === 'radio' && stop.name === from.name
}

/**
 * Enter never sends a form while the input method is composing; in a form of many fields it moves on.
 * Ctrl+Enter sends, also from a long text.
 */
export function Form({ label, enter, onSubmit, children }: FormProps) {
  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== 'Enter' || isListOpen(event.target)) return
    if (isComposing(event)) {
      event.preventDefault()
    } else if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      onSubmit()
    } else if (enter === 'moves-on' && isOneLine(event.target)) {
      event.preventDefault()
      focusNext(event.currentTarget, event.target)
    }
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    onSubmit()
  }

  return (
    // Captured, because a field of the component library keeps its keys to itself.
    <form
      className="form"
      noValidate
      aria-label={label}
      onKeyDownCapture={onKeyDown}
      onSubmit={submit}
    >
      {children}
    </form>
  )
}
