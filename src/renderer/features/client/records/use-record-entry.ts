import { useState } from 'react'
import type { CallError } from '../../../../shared/api/contract.ts'
import type { recordsContract } from '../../../../shared/api/records.ts'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import type { UserMessage } from '../../../../shared/messages/user-message.ts'
import { formatWareki } from '../../../../shared/rules/format-wareki.ts'
import { api } from '../../../api.ts'
import { generalFailureMessage } from '../../../app/general-failure-message.ts'
import { useKept, useUnsavedNote } from '../../../app/page-memory.tsx'
import { personName } from '../../../app/person-name.ts'
import { useCommand } from '../../../app/use-command.ts'
import { CASE_NOT_FOUND } from '../case-failure-message.ts'
import { recordDraftKey } from '../unsaved-keys.ts'
import {
  emptyRecord,
  futureDateError,
  isBegun,
  type RecordDraft,
  type RecordErrors,
  recordErrors,
  recordInputOf,
} from './record-draft.ts'

function failureMessage(error: CallError<typeof recordsContract.add>): UserMessage {
  switch (error.kind) {
    case 'not-found':
      return CASE_NOT_FOUND
    case 'future-date':
      return { message: futureDateError(error.today), hint: '' }
    default:
      return generalFailureMessage(error)
  }
}

export interface RecordEntryState {
  readonly draft: RecordDraft
  readonly errors: RecordErrors
  readonly isSaving: boolean
  readonly failure: UserMessage | undefined
  /** What was written last: 令和8年11月19日の記録を残しました. */
  readonly done: string | undefined
  readonly onChange: (patch: Partial<RecordDraft>) => void
  /** True when the record is written and the form is empty again. */
  readonly submit: () => Promise<boolean>
}

/** Writing a record, from the first key press until it stands in the list. */
export function useRecordEntry(sheet: CaseSheet, today: IsoDate): RecordEntryState {
  const key = recordDraftKey(sheet.id)
  const [kept, setKept] = useKept<RecordDraft | null>(key, null)
  const [isTried, setIsTried] = useState(false)
  const [failure, setFailure] = useState<UserMessage>()
  const [done, setDone] = useState<string>()
  const add = useCommand(api.records.add, [
    'records/list',
    'cases/get',
    'search/find',
    'statistics/survey',
  ])
  const draft = kept ?? emptyRecord(today)
  const errors = recordErrors(draft, today)
  const note = `${personName(sheet.client.name)} さんの書きかけの記録`
  useUnsavedNote(key, isBegun(draft) ? note : undefined)

  async function submit(): Promise<boolean> {
    setIsTried(true)
    setDone(undefined)
    if (Object.keys(errors).length > 0 || add.isRunning) return false
    const answer = await add.run(recordInputOf(sheet.id, draft))
    setFailure(answer.ok ? undefined : failureMessage(answer.error))
    if (!answer.ok) return false
    setKept(null)
    setIsTried(false)
    setDone(`${formatWareki(draft.date)}の記録を残しました。`)
    return true
  }

  return {
    draft,
    errors: isTried ? errors : {},
    isSaving: add.isRunning,
    failure,
    done,
    onChange: (patch) => {
      setDone(undefined)
      setKept({ ...draft, ...patch })
    },
    submit,
  }
}
