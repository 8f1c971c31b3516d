import './tabs.css'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly href: string
  /** 未入力 5. */
  readonly note?: string
}

export interface TabsProps {
  /** What the screens are of: 対象者の画面. */
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
}

/** Links to the screens of one client; each has its own address, so back goes back. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ id, label: text, href, note }) => (
        <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
          {text}
          {note !== undefined && <span className="tabs-note">（{note}）</span>}
        </a>
      ))}
    </nav>
  )
}
