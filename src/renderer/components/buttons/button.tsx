import './button.css'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'

export type ButtonVariant = 'primary' | 'outlined' | 'text'

export interface ButtonProps {
  /** One primary per screen, at the right end; cancel and clear are text. */
  readonly variant: ButtonVariant
  readonly icon?: IconName
  readonly wide?: boolean
  /** 54 px, for the login. */
  readonly large?: boolean
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  /** Stays focusable and keeps its place while the work runs; pressing again does nothing. */
  readonly busy?: boolean
  readonly describedBy?: string
  readonly expanded?: boolean
  readonly onClick?: () => void
  /** A verb: 保存する, フェイスシートを作る. */
  readonly children: ReactNode
}

/** A button says what it does. */
export function Button(props: ButtonProps) {
  const { variant, icon, wide, large, busy, children, onClick } = props
  return (
    <button
      type={props.type ?? 'button'}
      className="button"
      data-variant={variant}
      data-wide={wide}
      data-large={large}
      disabled={props.disabled}
      aria-disabled={busy}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      onClick={(event) => {
        if (busy === true) event.preventDefault()
        else onClick?.()
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  )
}
