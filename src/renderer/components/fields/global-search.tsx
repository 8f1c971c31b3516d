import './global-search.css'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { isComposing } from './is-composing.ts'

export interface SearchHit {
  readonly id: string
  readonly href: string
  readonly title: string
  /** フリガナ, ケース番号, or the words around the hit. */
  readonly note: string
}

export interface GlobalSearchProps {
  readonly hits: readonly SearchHit[]
  readonly onQuery: (text: string) => void
  /** Enter: the full list of results. */
  readonly onSubmit: (text: string) => void
}

function useCtrlK(focus: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [focus])
}

function moveBetweenLinks(list: HTMLElement | null, step: 1 | -1): boolean {
  const links = [...(list?.querySelectorAll('a') ?? [])]
  const at = links.findIndex((link) => link === document.activeElement)
  const next = links[at + step]
  next?.focus()
  return next !== undefined
}

/** 対象者・記録をさがす: one box for names, kana, case numbers and the words of records. */
export function GlobalSearch({ hits, onQuery, onSubmit }: GlobalSearchProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  useCtrlK(focusInput)

  function focusInput() {
    input.current?.focus()
    input.current?.select()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      setOpen(false)
      focusInput()
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      moveBetweenLinks(list.current, 1)
    } else if (event.key === 'ArrowUp') {
      event.preventDefault()
      if (!moveBetweenLinks(list.current, -1)) focusInput()
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault()
      setOpen(false)
      onSubmit(text)
    }
  }

  const shown = open && text.trim() !== '' && hits.length > 0
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- closes its list when the focus leaves it
    <div
      role="search"
      className="global-search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <label htmlFor={id}>対象者・記録をさがす</label>
      <div className="global-search-box">
        <input
          ref={input}
          id={id}
          type="search"
          className="input"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          aria-controls={shown ? `${id}-hits` : undefined}
          aria-keyshortcuts="Control+K"
          value={text}
          onKeyDown={onKeyDown}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value)
            setOpen(true)
            onQuery(event.target.value)
          }}
        />
        <span className="visually-hidden" id={`${id}-hint`}>
          氏名、フリガナ、ケース番号、記録の言葉
        </span>
        {text === '' && <kbd aria-hidden="true">Ctrl＋K</kbd>}
        {shown && (
          // The keys are those of the box: this list only continues it.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between its links
          <ul ref={list} id={`${id}-hits`} aria-label="見つかったもの" onKeyDown={onKeyDown}>
            {hits.map((hit) => (
              <li key={hit.id}>
                <a href={hit.href} onClick={() => setOpen(false)}>
                  <b>{hit.title}</b>
                  <span className="note">{hit.note}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        <span className="visually-hidden" role="status">
          {shown ? `${hits.length}件見つかりました。下の矢印キーで選べます。` : ''}
        </span>
      </div>
    </div>
  )
}
