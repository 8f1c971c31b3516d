import { useEffect, useRef } from 'react'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import {
  recordCategories1,
  recordCategories2,
  type RecordCategory2,
} from '../../../../shared/codes/record-codes.ts'
import { ownCode, ownLabel } from '../../../../shared/codes/code-list.ts'
import { FailureMessage } from '../../../app/failure-message.tsx'
import { personName } from '../../../app/person-name.ts'
import { useSession } from '../../../app/session.ts'
import { Button } from '../../../components/buttons/button.tsx'
import { type Choice, choicesOf } from '../../../components/fields/choice.ts'
import { ComboField } from '../../../components/fields/combo-field.tsx'
import { DateField } from '../../../components/fields/date-field.tsx'
import { Form } from '../../../components/fields/form.tsx'
import type { DateRules } from '../../../components/fields/date-rules.ts'
import { wholeDayRules } from '../../../components/fields/japanese-date-rules.ts'
import { warekiYear, weekdayName } from '../../../../shared/rules/format-wareki.ts'
import { SegmentedChoice } from '../../../components/fields/segmented-choice.tsx'
import { TextArea } from '../../../components/fields/text-area.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { TimeField } from '../../../components/fields/time-field.tsx'
import { QuickEntry } from '../../../components/layout/quick-entry.tsx'
import { Mark } from '../../../components/marks/mark.tsx'
import { type RecordEntryState, useRecordEntry } from './use-record-entry.ts'

/** 通常・重要・取得・移行・終了: as short as the line needs. */
const SHORT_CATEGORIES: readonly Choice<RecordCategory2>[] = recordCategories2.entries.map(
  ({ code, label }) => ({ value: code, label: label.slice(0, 2) }),
)

/** The field itself shows month and day: below it stands what it does not say. */
const RECORD_DAY_RULES: DateRules = {
  ...wholeDayRules,
  parse: (text) => {
    const typed = wholeDayRules.parse(text)
    if (!typed.ok) return typed
    const { iso } = typed
    return {
      ...typed,
      readback: `${warekiYear(iso)}（${iso.slice(0, 4)}年）${weekdayName(iso)}曜`,
    }
  },
}

export interface RecordEntryFormProps {
  readonly sheet: CaseSheet
  readonly methods: readonly string[]
  /** One came here to write, not to read what a search found. */
  readonly isFirst: boolean
}

/** Writing without leaving the list. Date and author are there; only the text is asked for. */
export function RecordEntryForm({ sheet, methods, isFirst }: RecordEntryFormProps) {
  const { today, user } = useSession()
  const entry = useRecordEntry(sheet, today)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFirst) box.current?.querySelector('textarea')?.focus({ preventScroll: true })
  }, [isFirst])
  async function submit() {
    const isWritten = await entry.submit()
    if (isWritten) box.current?.querySelector('textarea')?.focus()
  }
  return (
    <div ref={box}>
      <Form label="記録を書く" enter="moves-on" onSubmit={() => void submit()}>
        {entry.failure && <FailureMessage failure={entry.failure} />}
        <QuickEntry
          fields={<Fields entry={entry} methods={methods} today={today} />}
          text={
            <TextArea
              label="本文"
              rows={2}
              status={<EntryStatus entry={entry} author={user.name} />}
              error={entry.errors.body}
              value={entry.draft.body}
              onChange={(body) => entry.onChange({ body })}
            />
          }
          actions={
            <Button variant="primary" type="submit" busy={entry.isSaving}>
              記録する
            </Button>
          }
        />
      </Form>
    </div>
  )
}

interface EntryStatusProps {
  readonly entry: RecordEntryState
  readonly author: string
}

function EntryStatus({ entry: { done }, author }: EntryStatusProps) {
  return (
    <>
      <span className="note">記録者 {personName(author)}</span>
      <span role="status">
        {done !== undefined && (
          <Mark shape="check" tone="green">
            {done}
          </Mark>
        )}
      </span>
    </>
  )
}

interface FieldsProps {
  readonly entry: RecordEntryState
  readonly methods: readonly string[]
  readonly today: string
}

function Fields({ entry, methods, today }: FieldsProps) {
  const { draft, errors, onChange } = entry
  const isListed = methods.includes(draft.method)
  return (
    <>
      <DateField
        label="日付"
        width="11.7rem"
        rules={RECORD_DAY_RULES}
        calendar
        today={today}
        error={errors.date}
        value={draft.date}
        onChange={(date) => onChange({ date })}
      />
      <TimeField
        label="時刻"
        width="4.6rem"
        error={errors.time}
        value={draft.time}
        onChange={(time) => onChange({ time })}
      />
      <SegmentedChoice
        label="カテゴリー①"
        options={choicesOf(recordCategories1.entries)}
        value={draft.category1}
        onChange={(category1) => onChange({ category1 })}
      />
      <SegmentedChoice
        label="カテゴリー②"
        options={SHORT_CATEGORIES}
        value={draft.category2}
        onChange={(category2) => onChange({ category2 })}
      />
      <ComboField
        label="方法"
        width="8.4rem"
        allowsOwn
        options={methods.map((method) => ({ value: method, label: method }))}
        error={errors.method}
        value={draft.method === '' ? null : isListed ? draft.method : ownCode(draft.method)}
        onChange={(code) => onChange({ method: code === null ? '' : (ownLabel(code) ?? code) })}
      />
      <TextField
        label="所要分"
        width="3.8rem"
        inputMode="numeric"
        error={errors.minutes}
        value={draft.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
    </>
  )
}
