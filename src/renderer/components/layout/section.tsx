import './section.css'
import { useId, type ReactNode } from 'react'

export interface SectionProps {
  readonly title: string
  /** Anchor, where a list of sections jumps to. */
  readonly id?: string
  /** How many, whose, which day. */
  readonly note?: ReactNode
  /** A mark beside the title: 未読 2件, ▲ 3件. */
  readonly mark?: ReactNode
  /** A link, a link button or a small choice at the right: すべて見る. */
  readonly more?: ReactNode
  /** Tighter head, where many sections share a screen. */
  readonly compact?: boolean
  /** `drill`: a blue edge, for the cases behind an opened figure. */
  readonly edge?: 'drill'
  readonly children: ReactNode
}

/** Heading, navy rule, content: as a printed form is ruled. */
export function Section(props: SectionProps) {
  const headingId = useId()
  return (
    <section
      className="section"
      id={props.id}
      aria-labelledby={headingId}
      data-compact={props.compact}
      data-edge={props.edge}
    >
      <div className="section-head">
        <h2 id={headingId}>{props.title}</h2>
        {props.mark}
        {props.note !== undefined && <span className="note">{props.note}</span>}
        {props.more !== undefined && <div className="section-more">{props.more}</div>}
      </div>
      {props.children}
    </section>
  )
}
