import { useState } from 'react'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { missingInput } from '../../../../shared/rules/missing-input.ts'
import { clientPath } from '../../../app/paths.ts'
import { LinkButton } from '../../../components/buttons/link-button.tsx'
import { MissingList } from '../../../components/layout/missing-list.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { Mark } from '../../../components/marks/mark.tsx'
import { isBasicInput } from '../basic/basic-sections.ts'
import { caseAsDocument } from '../case-as-document.ts'

const SHOWN_FIRST = 6

/** 未入力: each line goes to its field. */
export function MissingSection({ sheet }: { readonly sheet: CaseSheet }) {
  const [isWhole, setIsWhole] = useState(false)
  const missing = missingInput(caseAsDocument(sheet))
  const shown = isWhole ? missing : missing.slice(0, SHOWN_FIRST)
  const rest = missing.length - shown.length
  return (
    <Section
      compact
      title="未入力"
      note={missing.length === 0 ? undefined : `${missing.length}項目`}
      more={
        missing.length > SHOWN_FIRST && (
          <LinkButton expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? 'たたむ' : `ほか ${rest}項目も見る`}
          </LinkButton>
        )
      }
    >
      {missing.length === 0 ? (
        <Mark shape="check" tone="green">
          未入力はありません
        </Mark>
      ) : (
        <MissingList
          items={shown.map((item) => ({
            label: item.label,
            href: isBasicInput(item)
              ? clientPath(sheet.id, 'basic', { field: item.field })
              : clientPath(sheet.id, 'support'),
          }))}
        />
      )}
    </Section>
  )
}
