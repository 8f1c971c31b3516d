import './message.css'
import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'

export type MessageTone = 'info' | 'warning' | 'error' | 'success'

export interface MessageProps {
  readonly tone: MessageTone
  /** Another icon than that of the tone: a shield on 元のファイルは書き換えません. */
  readonly icon?: IconName
  /** What happened, then what to do. */
  readonly children: ReactNode
  /** A button or a link that does it; 「詳しい情報をコピー」. */
  readonly action?: ReactNode
}

const ICONS: Record<MessageTone, IconName> = {
  info: 'info',
  warning: 'warning',
  error: 'stop',
  success: 'done',
}

/** An error is read aloud at once, everything else when there is a pause. */
export function Message({ tone, icon, children, action }: MessageProps) {
  return (
    <div className="message" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icon ?? ICONS[tone]} />
      <div className="message-text">{children}</div>
      {action !== undefined && <div className="message-action">{action}</div>}
    </div>
  )
}
