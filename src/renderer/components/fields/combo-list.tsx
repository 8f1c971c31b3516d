import { useEffect, useRef } from 'react'
import type { useCombo } from './use-combo.ts'

export interface ComboListProps {
  readonly id: string
  readonly label: string
  readonly combo: ReturnType<typeof useCombo>
  readonly own: boolean
}

function countText(count: number, own: boolean): string {
  if (count > 0) return `${count}件あります。`
  return own
    ? '一覧にありません。このまま入れられます。'
    : '一覧にありません。別の言葉でさがしてください。'
}

/** The list under the field. The keys stay with the field; a press chooses without taking the focus away. */
export function ComboList({ id, label, combo, own }: ComboListProps) {
  const list = useRef<HTMLDivElement>(null)
  const { shown, active } = combo
  useEffect(() => {
    const row = active < 0 ? list.current : list.current?.querySelector('[aria-selected="true"]')
    row?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className="combo-list" ref={list}>
      <div id={`${id}-list`} role="listbox" aria-label={label}>
        {shown.map((option, index) => (
          // The keys that choose are those of the field (aria-activedescendant).
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => combo.choose(option.value)}
          >
            {option.label}
            {option.note !== undefined && <span className="note">{option.note}</span>}
          </div>
        ))}
      </div>
      <p className={shown.length > 0 ? 'visually-hidden' : 'note'} role="status">
        {countText(shown.length, own)}
      </p>
    </div>
  )
}
