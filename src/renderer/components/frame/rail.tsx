import './rail.css'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'

export interface RailItem {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly href: string
  /** What is overdue there: タスク 3件 期限過ぎ. */
  readonly overdue?: number
}

export interface RailProps {
  readonly items: readonly RailItem[]
  readonly current: string
  readonly centerName: string
}

/** The screens, each with icon and word. */
export function Rail({ items, current, centerName }: RailProps) {
  return (
    <nav className="rail" aria-label="主な画面">
      {items.map(({ id, label, icon, href, overdue = 0 }) => (
        <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
          <Icon name={icon} />
          {label}
          {overdue > 0 && (
            <span className="rail-overdue">
              {overdue}
              <span className="visually-hidden">件 期限過ぎ</span>
            </span>
          )}
        </a>
      ))}
      <div className="rail-center">{breakable(centerName)}</div>
    </nav>
  )
}

/** Lets the long name of a center break where it is read: 青葉県／地域生活定着／支援センター. */
function breakable(name: string): React.ReactNode {
  return name.split(/(?=地域生活定着|支援[^支]*センター)/).map((part, index) => (
    <span key={index}>
      {part}
      <wbr />
    </span>
  ))
}
