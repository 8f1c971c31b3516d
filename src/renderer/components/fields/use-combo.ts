import { useState, type KeyboardEvent } from 'react'
import { type ComboOption, labelOf, matching, valueOf } from './combo-options.ts'
import { isComposing } from './is-composing.ts'

export interface ComboInput {
  readonly options: readonly ComboOption[]
  readonly value: string | null
  readonly allowsOwn: boolean
  readonly onChange: (value: string | null) => void
}

/** `all` after 「一覧」, `found` while typing. */
type ListState = 'closed' | 'all' | 'found'

/** The word in the field, the list under it, and what the word will mean once the field is left. */
export function useCombo({ options, value, allowsOwn, onChange }: ComboInput) {
  const [text, setText] = useState(labelOf(options, value))
  const [known, setKnown] = useState(value)
  const [list, setList] = useState<ListState>('closed')
  const [active, setActive] = useState(-1)
  if (value !== known) {
    setKnown(value)
    setText(labelOf(options, value))
  }
  const shown = list === 'found' ? matching(options, text) : list === 'all' ? options : []

  function choose(next: string | null) {
    setKnown(next)
    setText(labelOf(options, next))
    close()
    if (next !== value) onChange(next)
  }

  /** Takes the word as typed; one that stands for nothing gives way to the word before. */
  function settle() {
    const meant = valueOf(options, text, allowsOwn)
    choose(meant === undefined ? value : meant)
  }

  function close() {
    setList('closed')
    setActive(-1)
  }

  function type(next: string) {
    setText(next)
    setActive(-1)
    setList(next.trim() === '' ? 'all' : 'found')
  }

  function openAll() {
    setList('all')
    setActive(options.findIndex((option) => option.value === value))
  }

  function move(step: 1 | -1) {
    if (list === 'closed') openAll()
    else setActive(Math.min(Math.max(active + step, 0), shown.length - 1))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (list !== 'closed' && event.key === 'Enter') {
      event.preventDefault()
      const option = shown[active]
      if (option) choose(option.value)
      else settle()
    } else if (list !== 'closed' && event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      choose(value)
    }
  }

  return { text, list, shown, active, type, choose, settle, close, openAll, onKeyDown }
}
