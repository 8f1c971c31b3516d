import './record-day.css'
import { useId, type ReactNode } from 'react'

export interface RecordDayProps {
  /** 11月18日（水）. */
  readonly day: string
  /** 令和8年・2件. */
  readonly note: string
  /** RecordEntry, newest first. */
  readonly children: ReactNode
}

/** The records of one day. */
export function RecordDay({ day, note, children }: RecordDayProps) {
  const headingId = useId()
  return (
    <section className="record-day" aria-labelledby={headingId}>
      <div className="record-day-head">
        <h3 id={headingId}>{day}</h3>
        <span className="note">{note}</span>
      </div>
      <ul>{children}</ul>
    </section>
  )
}
