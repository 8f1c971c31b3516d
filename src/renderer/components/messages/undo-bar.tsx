import './message.css'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../buttons/button.tsx'

export interface UndoBarProps {
  /** 記録を1件、ごみ箱に入れました. */
  readonly message: string
  readonly onUndo: () => void
  /** After ten seconds that nobody looked at it, or when closed. */
  readonly onClose: () => void
}

const SECONDS = 10

/** Ten seconds to take it back; the clock stands while the bar has the mouse or the focus (WCAG 2.2.1). */
export function UndoBar({ message, onUndo, onClose }: UndoBarProps) {
  const [left, setLeft] = useState(SECONDS)
  const [held, setHeld] = useState(false)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (held) return
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000)
    return () => clearInterval(timer)
  }, [held])
  useEffect(() => {
    if (left <= 0) close()
  }, [left])
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nothing is pressed here: the clock only waits
    <div
      className="undo-bar"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{message}</span>
      <span className="note" aria-hidden="true">
        あと {Math.max(left, 0)}秒
      </span>
      <div className="undo-bar-end">
        <Button variant="outlined" icon="undo" onClick={onUndo}>
          元に戻す
        </Button>
        <Button variant="text" onClick={onClose}>
          閉じる
        </Button>
      </div>
    </div>
  )
}
