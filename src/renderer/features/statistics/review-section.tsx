import type { ReactNode } from 'react'
import { Section } from '../../components/layout/section.tsx'
import { Rows } from '../../components/layout/rows.tsx'
import { Mark } from '../../components/marks/mark.tsx'
import { WarningMark } from '../../components/marks/warning-mark.tsx'
import { personName } from '../../app/person-name.ts'
import { reviewPath } from './member-link.ts'
import { wholeYearOf } from './period-choice.ts'
import { type CheckGroup, checkGroups, type ReviewGroup, reviewGroups } from './review-groups.ts'
import { reviewViewPath } from './statistics-choice.ts'
import { type ClientsById, clientsById, type SurveyAnswer } from './survey-answer.ts'

export interface ReviewSectionProps {
  readonly survey: SurveyAnswer
}

const SHOWN_GROUPS = 2

/** The first kinds of 要確認, and whether the figures agree with themselves. */
export function ReviewSection({ survey }: ReviewSectionProps) {
  const groups = reviewGroups(survey.review)
  const clients = clientsById(survey.clients)
  const checks = checkGroups(survey.checks, wholeYearOf(survey) !== undefined)
  return (
    <Section
      compact
      title="要確認"
      mark={
        survey.review.length > 0 && (
          <WarningMark level="amber">{survey.review.length.toLocaleString('ja-JP')}件</WarningMark>
        )
      }
      more={<a href={reviewViewPath()}>すべて見る</a>}
    >
      <Rows
        dense
        tracks="1fr auto"
        rows={[
          ...groupRows(groups, clients),
          ...checks.filter(isWorthALine).map((check) => ({
            key: check.kind,
            cells: [
              <a key="label" href={reviewViewPath(check.kind)}>
                {check.label}
              </a>,
              <CheckMark key="mark" check={check} />,
            ],
          })),
        ]}
      />
    </Section>
  )
}

/** Last year's figures are what a reader asks for first; the rest only where it differs. */
function isWorthALine({ kind, failed }: CheckGroup): boolean {
  return kind === 'years' || failed > 0
}

function groupRows(groups: readonly ReviewGroup[], clients: ClientsById) {
  if (groups.length === 0) return [{ key: 'none', cells: ['確かめるところはありません。', ''] }]
  return groups.slice(0, SHOWN_GROUPS).map((group) => ({
    key: group.kind,
    cells: groupCells(group, clients),
  }))
}

/** One alone leads to its field, several to their list. */
function groupCells({ kind, label, items }: ReviewGroup, clients: ClientsById): ReactNode[] {
  const [first] = items
  const isAlone = items.length === 1 && first !== undefined
  const name = isAlone ? clients.get(first.caseId)?.name : undefined
  const words = name === undefined ? `${items.length}件` : personName(name)
  return [
    <a key="label" href={isAlone ? reviewPath(first) : reviewViewPath(kind)}>
      {label}
    </a>,
    <span key="figure" className="note">
      {words}
    </span>,
  ]
}

export function CheckMark({ check }: { readonly check: CheckGroup }) {
  return check.failed === 0 ? (
    <Mark shape="check" tone="green">
      一致
    </Mark>
  ) : (
    <WarningMark level="red">{check.failed}件が合いません</WarningMark>
  )
}
