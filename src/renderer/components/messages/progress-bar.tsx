import './message.css'
import { useId } from 'react'
import { Button } from '../buttons/button.tsx'

export interface ProgressBarProps {
  /** What it does: 記録を読んでいます. */
  readonly label: string
  /** 0 to 1; undefined while it cannot be told. */
  readonly share: number | undefined
  /** How far, in things: 41,907行のうち 12,300行. */
  readonly detail?: string
  /** あと およそ20秒. */
  readonly remaining?: string
  readonly onCancel?: () => void
  /** 取込をやめる. */
  readonly cancelLabel?: string
}

/** Long work: what, how far, how long; it can be cancelled. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, share, detail, remaining, onCancel, cancelLabel = 'やめる' } = props
  const id = useId()
  const percent = share === undefined ? undefined : Math.floor(share * 100)
  return (
    <div className="progress">
      <div className="progress-line">
        <b id={id}>{label}</b>
        {percent !== undefined && <span>{percent}%</span>}
        {detail !== undefined && <span className="note">{detail}</span>}
        {remaining !== undefined && <span className="note progress-remaining">{remaining}</span>}
      </div>
      <div className="progress-line">
        <div
          className="progress-track"
          role="progressbar"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={detail}
        >
          <div
            className="progress-done"
            data-unknown={percent === undefined || undefined}
            style={{ width: percent === undefined ? '30%' : `${percent}%` }}
          />
        </div>
        {onCancel && (
          <Button variant="text" onClick={onCancel}>
            {cancelLabel}
          </Button>
        )}
      </div>
    </div>
  )
}
