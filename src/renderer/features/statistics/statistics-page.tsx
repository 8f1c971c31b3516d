import './statistics.css'
import { useEffect, useRef } from 'react'
import { api } from '../../api.ts'
import { generalFailureMessage } from '../../app/general-failure-message.ts'
import { QueryView } from '../../app/query-view.tsx'
import type { RouteProps } from '../../app/route.ts'
import { useQuery } from '../../app/use-query.ts'
import { assertNever } from '../../../shared/result.ts'
import { CasesView } from './cases-view.tsx'
import { periodOf } from './period-choice.ts'
import { ReviewView } from './review-view.tsx'
import {
  type StatisticsChoosing,
  type StatisticsView,
  useStatisticsChoice,
  viewOf,
} from './statistics-choice.ts'
import type { SurveyAnswer } from './survey-answer.ts'
import { TablesView } from './tables-view.tsx'

/** 実施状況調べ: tables, the cases behind a figure, what is to be confirmed. */
export function StatisticsPage({ query }: RouteProps) {
  const choosing = useStatisticsChoice()
  const view = viewOf(query)
  useFocusOnNewView(view)
  const survey = useQuery(
    'statistics/survey',
    periodOf(choosing.choice.period),
    api.statistics.survey,
    { keepsLast: true },
  )
  return (
    <QueryView query={survey} messageOf={generalFailureMessage}>
      {(value) => <View view={view} survey={value} choosing={choosing} show={query.get('show')} />}
    </QueryView>
  )
}

interface ViewProps {
  readonly view: StatisticsView
  readonly survey: SurveyAnswer
  readonly choosing: StatisticsChoosing
  readonly show: string | null
}

function View({ view, survey, choosing, show }: ViewProps) {
  const { cell } = choosing.choice
  switch (view) {
    case 'tables':
      return <TablesView survey={survey} choosing={choosing} />
    case 'cases':
      return cell === undefined ? (
        <TablesView survey={survey} choosing={choosing} />
      ) : (
        <CasesView cell={cell} period={{ from: survey.from, to: survey.to }} />
      )
    case 'review':
      return <ReviewView survey={survey} show={show} onOpenCell={choosing.openCell} />
    default:
      return assertNever(view)
  }
}

/** A list that was gone to by a link is read from its beginning. */
function useFocusOnNewView(view: StatisticsView): void {
  const last = useRef(view)
  useEffect(() => {
    if (last.current === view) return
    last.current = view
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [view])
}
