import { useState, type ReactNode } from 'react'
import { LinkButton } from '../buttons/link-button.tsx'
import { Section } from '../layout/section.tsx'

export interface ChartSectionProps {
  readonly title: string
  readonly note?: ReactNode
  readonly compact?: boolean
  readonly chart: ReactNode
  /** The same figures as a RuledTable. */
  readonly table: ReactNode
}

/** A chart and, at one press, its table: nobody has to read a picture. */
export function ChartSection({ title, note, compact, chart, table }: ChartSectionProps) {
  const [asTable, setAsTable] = useState(false)
  return (
    <Section
      title={title}
      note={note}
      compact={compact === true}
      more={
        <LinkButton onClick={() => setAsTable(!asTable)}>
          {asTable ? '図で見る' : '表で見る'}
        </LinkButton>
      }
    >
      {asTable ? table : chart}
    </Section>
  )
}
