import './login-frame.css'
import type { ReactNode } from 'react'

export interface LoginLinksProps {
  readonly children: ReactNode
}

/** パスワードを忘れたとき, 回復キーで開く: one at each end of the line. */
export function LoginLinks({ children }: LoginLinksProps) {
  return <div className="login-links">{children}</div>
}
