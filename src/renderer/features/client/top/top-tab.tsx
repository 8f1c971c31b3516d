import { useMemo } from 'react'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { useSession } from '../../../app/session.ts'
import { Columns } from '../../../components/layout/columns.tsx'
import { DescriptionList } from '../../../components/layout/description-list.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { Stack } from '../../../components/layout/stack.tsx'
import { CourseSection } from './course-section.tsx'
import { MissingSection } from './missing-section.tsx'
import { summaryOf } from './summary.ts'
import { TasksSection } from './tasks-section.tsx'
import { TimeLineSection } from './time-line-section.tsx'

export interface TopTabProps {
  readonly sheet: CaseSheet
}

/** B 対象者トップ: nothing is entered here, all of it is derived. */
export function TopTab({ sheet }: TopTabProps) {
  const { today } = useSession()
  const facts = useMemo(() => summaryOf(sheet, today), [sheet, today])
  return (
    <Page layout="scroll" compact>
      <Stack gap="tight">
        <CourseSection sheet={sheet} />
        <Columns layout="side">
          <Stack gap="tight">
            <Section compact title="あらまし" note="入力した内容から自動でまとめています">
              <DescriptionList columns={2} items={facts} />
            </Section>
            <TimeLineSection sheet={sheet} />
          </Stack>
          <Stack gap="tight">
            <MissingSection sheet={sheet} />
            <TasksSection sheet={sheet} />
          </Stack>
        </Columns>
      </Stack>
    </Page>
  )
}
