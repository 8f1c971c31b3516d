import './button.css'
import type { ReactNode } from 'react'

export interface LinkButtonProps {
  readonly expanded?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** Reads like a link in a heading or a row (すべて見る, 表で見る) and does something on this screen. */
export function LinkButton({ expanded, onClick, children }: LinkButtonProps) {
  return (
    <button type="button" className="link-button" aria-expanded={expanded} onClick={onClick}>
      {children}
    </button>
  )
}
