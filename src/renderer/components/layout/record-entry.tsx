import './record-day.css'
import type { ReactNode } from 'react'

export interface RecordEntryProps {
  /** 15:20; empty when it was not noted. */
  readonly time: string
  readonly author: string
  /** Tags and marks: カテゴリー①, カテゴリー②, 方法. */
  readonly categories: ReactNode
  /** The text, with its line breaks. */
  readonly text: string
  /** Attachments, comments. */
  readonly children?: ReactNode
  /** At the right: who has read it, 確認しました, 直す. */
  readonly aside?: ReactNode
}

/** One record, to read. */
export function RecordEntry(props: RecordEntryProps) {
  return (
    <li className="record-entry">
      <div className="record-entry-meta">
        <b>{props.time}</b>
        <span>{props.author}</span>
      </div>
      <div>
        <div className="record-entry-categories">{props.categories}</div>
        <p className="record-entry-text">{props.text}</p>
        {props.children}
      </div>
      <div className="record-entry-aside">{props.aside}</div>
    </li>
  )
}
