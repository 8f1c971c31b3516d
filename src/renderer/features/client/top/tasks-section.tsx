import type { CaseSheet } from '../../../../shared/api/cases.ts'
import type { CaseTask } from '../../../../shared/cases/case-document.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { daysBetween } from '../../../../shared/rules/calendar.ts'
import { formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'
import { comparePartialDates, hasCome, isWholeDay } from '../../../../shared/rules/partial-date.ts'
import { useSession } from '../../../app/session.ts'
import { type Row, Rows } from '../../../components/layout/rows.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { DueMark } from '../../../components/marks/due-mark.tsx'
import { Mark } from '../../../components/marks/mark.tsx'

const SOON_DAYS = 7

/** タスク: what is open, first due first, then what is done. */
export function TasksSection({ sheet }: { readonly sheet: CaseSheet }) {
  const { today } = useSession()
  const open = sheet.tasks
    .filter(({ doneOn }) => !hasCome(doneOn, today))
    .toSorted((a, b) => comparePartialDates(a.dueOn, b.dueOn))
  const done = sheet.tasks
    .filter(({ doneOn }) => hasCome(doneOn, today))
    .toSorted((a, b) => comparePartialDates(b.doneOn, a.doneOn))
  return (
    <Section compact title="タスク" note={`未完了 ${open.length}件`}>
      {open.length + done.length === 0 ? (
        <p className="note">タスクはありません。</p>
      ) : (
        <Rows
          dense
          tracks="7.6rem 1fr"
          rows={[
            ...open.map((task, index) => openRow(task, index, today)),
            ...done.map((task, index) => doneRow(task, index)),
          ]}
        />
      )}
    </Section>
  )
}

function openRow({ title, dueOn }: CaseTask, index: number, today: IsoDate): Row {
  const daysLeft = isWholeDay(dueOn) ? daysBetween(today, dueOn) : undefined
  const due =
    dueOn === undefined ? (
      <span className="note">期限なし</span>
    ) : daysLeft === undefined ? (
      formatWarekiShort(dueOn)
    ) : (
      <DueMark daysLeft={daysLeft} day={formatWarekiShort(dueOn)} soon={daysLeft <= SOON_DAYS} />
    )
  return { key: `open-${index}`, cells: [due, title] }
}

function doneRow({ title, doneOn }: CaseTask, index: number): Row {
  return {
    key: `done-${index}`,
    cells: [
      <Mark key="done" shape="check" tone="green">
        {doneOn === undefined ? '済' : formatWarekiShort(doneOn)}
      </Mark>,
      <span key="title" className="note">
        {title}
      </span>,
    ],
  }
}
