import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { firstBusinessOf } from '../../../../shared/rules/effective-dates.ts'
import { assertNever } from '../../../../shared/result.ts'
import { Page } from '../../../components/layout/page.tsx'
import { ScrollArea } from '../../../components/layout/scroll-area.tsx'
import { Stack } from '../../../components/layout/stack.tsx'
import { caseAsDocument } from '../case-as-document.ts'
import { ConsultationSection } from './consultation-section.tsx'
import { CoordinationSection } from './coordination-section.tsx'
import { FollowUpSection } from './follow-up-section.tsx'
import { PlacementsSection } from './placements-section.tsx'
import { SuspectSupportSection } from './suspect-support-section.tsx'

/** D 支援の状況・経過, to read: the business of the case, then what followed. */
export function SupportTab({ sheet }: { readonly sheet: CaseSheet }) {
  return (
    <Page layout="fill">
      <ScrollArea label="支援の状況">
        <Stack gap="wide">
          <FirstBusinessSection sheet={sheet} />
          {sheet.followUp ? (
            <FollowUpSection sheet={sheet} />
          ) : (
            (sheet.placements ?? []).length > 0 && (
              <PlacementsSection placements={sheet.placements ?? []} />
            )
          )}
        </Stack>
      </ScrollArea>
    </Page>
  )
}

function FirstBusinessSection({ sheet }: { readonly sheet: CaseSheet }) {
  const business = firstBusinessOf(caseAsDocument(sheet))
  switch (business) {
    case 'coordination':
      return <CoordinationSection sheet={sheet} />
    case 'suspect_support':
      return <SuspectSupportSection sheet={sheet} />
    case 'consultation':
      return <ConsultationSection sheet={sheet} />
    default:
      return assertNever(business)
  }
}
