import './missing-list.css'
import { Shape } from '../marks/shape.tsx'

export interface MissingListProps {
  readonly items: readonly { readonly label: string; readonly href: string }[]
}

/** 未入力: each line jumps to its field. The section's title says what the ring means. */
export function MissingList({ items }: MissingListProps) {
  return (
    <ul className="missing-list">
      {items.map(({ label, href }) => (
        <li key={label}>
          <Shape name="ring" />
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
