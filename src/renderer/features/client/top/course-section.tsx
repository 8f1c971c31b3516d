import { useMemo } from 'react'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { businesses } from '../../../../shared/codes/case-codes.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { daysBetween } from '../../../../shared/rules/calendar.ts'
import { courseSteps, type CourseStep } from '../../../../shared/rules/course-steps.ts'
import { effectiveDates } from '../../../../shared/rules/effective-dates.ts'
import { formatWareki, formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'
import { hasCome, isWholeDay } from '../../../../shared/rules/partial-date.ts'
import { endOfCase, supportDays } from '../../../../shared/rules/support-days.ts'
import { clientPath } from '../../../app/paths.ts'
import { useSession } from '../../../app/session.ts'
import { ButtonLink } from '../../../components/buttons/button-link.tsx'
import { Button } from '../../../components/buttons/button.tsx'
import {
  CourseSteps,
  type CourseStep as ShownStep,
} from '../../../components/course/course-steps.tsx'
import { NextStep } from '../../../components/course/next-step.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { caseAsDocument } from '../case-as-document.ts'
import { useFaceSheet } from '../client-frame.tsx'
import { nextStepSentence } from './next-step-words.ts'

/** Where a long name breaks in a narrow place. */
const BROKEN_LABELS: Readonly<Record<string, string>> = {
  フェイスシート作成: 'フェイス\nシート作成',
  福祉サービス計画通知書: '福祉サービス\n計画通知書',
  他県への協力依頼: '他県への\n協力依頼',
  協力依頼の結果通知書: '協力依頼の\n結果通知書',
  出所前の準備: '出所前の\n準備',
  フォローアップ開始: 'フォロー\nアップ開始',
  移行時の結果通知書: '移行時の\n結果通知書',
  支援の同意書: '支援の\n同意書',
}

function dateWord({ state, date, dueOn, id }: CourseStep): string {
  if (date !== undefined) return formatWarekiShort(date)
  if (state === 'unrecorded') return '記録なし'
  if (dueOn === undefined) return ''
  return `${id === 'release' ? '' : '期限 '}${formatWarekiShort(dueOn)}${id === 'release' ? ' 予定' : ''}`
}

function shownStep(step: CourseStep): ShownStep {
  return {
    id: step.id,
    label: BROKEN_LABELS[step.label] ?? step.label,
    state: step.state === 'unrecorded' ? 'later' : step.state,
    date: dateWord(step),
  }
}

/** あと 6日です。; nothing where no day is known. */
function dueSentence({ dueOn }: CourseStep, today: IsoDate): string {
  if (!isWholeDay(dueOn)) return ''
  const days = daysBetween(today, dueOn)
  if (days === 0) return 'きょうが期限です。'
  return days > 0 ? `あと ${days}日です。` : `期限を ${-days}日過ぎています。`
}

function noteOf(sheet: CaseSheet, today: IsoDate): string {
  const { business, followUp } = effectiveDates(caseAsDocument(sheet))
  const shown = hasCome(followUp?.start, today) ? 'follow_up' : business
  const days = supportDays(caseAsDocument(sheet), today)
  const day = days?.ongoing === true ? `・依頼から ${days.totalDays}日目` : ''
  return `${businesses.labelOf(shown)}業務${day}`
}

/** 支援の道すじ: done, here, still to come, and the one thing to do next. */
export function CourseSection({ sheet }: { readonly sheet: CaseSheet }) {
  const { today } = useSession()
  const steps = useMemo(() => courseSteps(caseAsDocument(sheet), today), [sheet, today])
  const now = steps.find(({ state }) => state === 'now')
  const end = endOfCase(caseAsDocument(sheet))
  return (
    <Section compact title="支援の道すじ" note={noteOf(sheet, today)}>
      <CourseSteps label="支援の道すじ" steps={steps.map(shownStep)} />
      {sheet.status === 'ended' ? (
        <p className="note">
          この支援は{end === undefined ? '' : `、${formatWareki(end)}に`}終わりました。
        </p>
      ) : (
        now && (
          <NextStep actions={<NextAction step={now} sheet={sheet} />}>
            {nextStepSentence(now.id, sheet.requestedBy ?? sheet.suspectSupport?.askedBy)}
            {dueSentence(now, today)}
          </NextStep>
        )
      )}
    </Section>
  )
}

/** The button that does it, where this program can. */
function NextAction({ step, sheet }: { readonly step: CourseStep; readonly sheet: CaseSheet }) {
  const openFaceSheet = useFaceSheet()
  switch (step.id) {
    case 'face_sheet':
      return (
        <Button variant="primary" onClick={openFaceSheet}>
          フェイスシートを作る
        </Button>
      )
    case 'request':
      return (
        <ButtonLink
          variant="primary"
          href={clientPath(sheet.id, 'basic', { field: 'requestDate' })}
        >
          依頼日を入れる
        </ButtonLink>
      )
    default:
      return (
        <ButtonLink variant="primary" icon="pencil" href={clientPath(sheet.id, 'records')}>
          記録を書く
        </ButtonLink>
      )
  }
}
