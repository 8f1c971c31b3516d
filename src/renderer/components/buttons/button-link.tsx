import './button.css'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import type { ButtonVariant } from './button.tsx'

export interface ButtonLinkProps {
  readonly variant: ButtonVariant
  readonly href: string
  readonly icon?: IconName
  readonly children: ReactNode
}

/** Goes to another screen, looks like a button. */
export function ButtonLink({ variant, href, icon, children }: ButtonLinkProps) {
  return (
    <a className="button" data-variant={variant} href={href}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  )
}
