import { STATISTICS_PATH } from '../../app/paths.ts'
import { ButtonLink } from '../../components/buttons/button-link.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Page } from '../../components/layout/page.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { TwoLineRows } from '../../components/layout/two-line-rows.tsx'
import { useShownInSight } from '../../components/layout/use-shown-in-sight.ts'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { CheckList } from './check-list.tsx'
import { periodName, wholeYearOf } from './period-choice.ts'
import { type CheckGroup, checkGroups, type ReviewGroup, reviewGroups } from './review-groups.ts'
import { ReviewItems } from './review-items.tsx'
import { CheckMark } from './review-section.tsx'
import { reviewViewPath } from './statistics-choice.ts'
import { clientsById, type SurveyAnswer } from './survey-answer.ts'

export interface ReviewViewProps {
  readonly survey: SurveyAnswer
  /** The kind of 要確認 or of 検算 to show; the first one where it is none of them. */
  readonly show: string | null
  readonly onOpenCell: (cell: string) => void
}

/** The list to work off before a survey is handed in: what is to be confirmed, and the checks. */
export function ReviewView({ survey, show, onOpenCell }: ReviewViewProps) {
  const groups = reviewGroups(survey.review)
  const checks = checkGroups(survey.checks, wholeYearOf(survey) !== undefined)
  const check = checks.find(({ kind }) => kind === show)
  const group = check ? undefined : (groups.find(({ kind }) => kind === show) ?? groups[0])
  const shown = useShownInSight(show)
  return (
    <Page layout="fill">
      <PageHeader
        title="要確認と検算"
        note={periodName(survey)}
        actions={
          <ButtonLink variant="outlined" icon="back" href={STATISTICS_PATH}>
            表にもどる
          </ButtonLink>
        }
      />
      <div className="statistics-review">
        <Stack gap="normal">
          <ReviewChoices groups={groups} current={group?.kind} />
          <CheckChoices checks={checks} current={check?.kind} />
        </Stack>
        <div className="statistics-review-shown" ref={shown}>
          {check && <CheckList group={check} onOpenCell={onOpenCell} />}
          {group && (
            <ReviewItems key={group.kind} group={group} clients={clientsById(survey.clients)} />
          )}
          {!check && !group && (
            <Section title="要確認">
              <EmptyState>確かめるところはありません。</EmptyState>
            </Section>
          )}
        </div>
      </div>
    </Page>
  )
}

interface ChoicesProps {
  readonly current: string | undefined
}

function ReviewChoices({
  groups,
  current,
}: ChoicesProps & { readonly groups: readonly ReviewGroup[] }) {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Section title="要確認" note={`${count.toLocaleString('ja-JP')}件`}>
      <TwoLineRows
        rows={groups.map(({ kind, label, items }) => ({
          key: kind,
          look: 'choice',
          href: reviewViewPath(kind),
          current: kind === current,
          title: label,
          figure: `${items.length.toLocaleString('ja-JP')}件`,
          note: `${new Set(items.map(({ caseId }) => caseId)).size.toLocaleString('ja-JP')}ケース`,
        }))}
      />
    </Section>
  )
}

function CheckChoices({
  checks,
  current,
}: ChoicesProps & { readonly checks: readonly CheckGroup[] }) {
  return (
    <Section title="検算">
      <TwoLineRows
        rows={checks.map((check) => ({
          key: check.kind,
          look: 'choice',
          href: reviewViewPath(check.kind),
          current: check.kind === current,
          title: check.label,
          figure: `${check.checks.length}件`,
          note: '',
          mark: <CheckMark check={check} />,
        }))}
      />
    </Section>
  )
}
