import { useEffect, useState } from 'react'
import { LinkButton } from '../../../components/buttons/link-button.tsx'
import { DescriptionList } from '../../../components/layout/description-list.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { Stack } from '../../../components/layout/stack.tsx'

export interface LegacySectionProps {
  /** By table and column of the file it came from. */
  readonly legacy: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const LEGACY_ANCHOR = 'basic-legacy'

/** 旧データ: what the old program held and no field of ours takes. Kept, readable, never edited. */
export function LegacySection({ legacy }: LegacySectionProps) {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (isOpen) document.getElementById(LEGACY_ANCHOR)?.scrollIntoView()
  }, [isOpen])
  const tables = Object.entries(legacy)
  const count = tables.reduce((sum, [, columns]) => sum + Object.keys(columns).length, 0)
  return (
    <Section
      id={LEGACY_ANCHOR}
      title="旧データ"
      note={`旧ライトから来た値 ${count}件。ライトの項目にないものを、そのまま残しています。`}
      more={
        <LinkButton expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'たたむ' : '開いて見る'}
        </LinkButton>
      }
    >
      {isOpen && (
        <Stack gap="normal">
          {tables.map(([table, columns]) => (
            <div key={table}>
              <h3>{table}</h3>
              <DescriptionList
                columns={2}
                items={Object.entries(columns).map(([term, value]) => ({ term, value }))}
              />
            </div>
          ))}
        </Stack>
      )}
    </Section>
  )
}
