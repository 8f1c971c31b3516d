import { useState } from 'react'
import type { casesContract, CaseSheet } from '../../../../shared/api/cases.ts'
import type { CallError } from '../../../../shared/api/contract.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import type { UserMessage } from '../../../../shared/messages/user-message.ts'
import { api } from '../../../api.ts'
import { generalFailureMessage } from '../../../app/general-failure-message.ts'
import { useKept, useUnsavedNote } from '../../../app/page-memory.tsx'
import { personName } from '../../../app/person-name.ts'
import { useCommand } from '../../../app/use-command.ts'
import { CASE_NOT_FOUND } from '../case-failure-message.ts'
import { basicDraftKey } from '../unsaved-keys.ts'
import { type BasicDraft, changedFields, draftOf, inputOf } from './basic-draft.ts'
import { basicErrors, basicWarnings, type FieldTexts } from './basic-errors.ts'
import type { BasicField } from './basic-fields.ts'
import type { EditConflict } from './merge-edits.ts'

type EditError = Exclude<
  CallError<typeof casesContract.editBasic>,
  { readonly kind: 'edited-elsewhere' }
>

function failureMessage(error: EditError): UserMessage {
  switch (error.kind) {
    case 'not-found':
      return CASE_NOT_FOUND
    case 'future-birth-date':
      return {
        message: '生年月日がきょうより後です。',
        hint: '年を確かめて、もう一度保存してください。',
      }
    default:
      return generalFailureMessage(error)
  }
}

/** Typed and not saved: with what the form was filled from, so that a lost race is noticed. */
interface Unsaved {
  readonly base: CaseSheet
  readonly draft: BasicDraft
}

export interface BasicFormState {
  readonly draft: BasicDraft
  readonly before: BasicDraft
  readonly changes: readonly BasicField[]
  readonly errors: FieldTexts
  readonly warnings: FieldTexts
  /** Saving was tried with errors: they are shown from then on. */
  readonly isRefused: boolean
  readonly isSaving: boolean
  /** Clock of the last save on this screen. */
  readonly savedAt: string | undefined
  readonly failure: UserMessage | undefined
  readonly conflict: EditConflict | undefined
  readonly onChange: (patch: Partial<BasicDraft>) => void
  readonly discard: () => void
  readonly save: () => Promise<void>
  readonly resolve: (draft: BasicDraft) => Promise<void>
  readonly closeConflict: () => void
}

/** A name shown with one space is stored as it was typed, unless somebody changed it. */
function withNamesAsTyped(base: CaseSheet, draft: BasicDraft) {
  const input = inputOf(draft)
  const { name, kana = null } = base.client
  return {
    ...input,
    name: personName(name) === input.name.trim() ? name : input.name,
    kana: kana !== null && personName(kana) === input.kana ? kana : input.kana,
  }
}

/** 10時32分. */
function clock(): string {
  const now = new Date()
  return `${now.getHours()}時${String(now.getMinutes()).padStart(2, '0')}分`
}

/** The draft of C 基本情報, from the first key press to the saved case. */
export function useBasicForm(sheet: CaseSheet, today: IsoDate): BasicFormState {
  const key = basicDraftKey(sheet.id)
  const [unsaved, setUnsaved] = useKept<Unsaved | null>(key, null)
  const [isTried, setIsTried] = useState(false)
  const [savedAt, setSavedAt] = useState<string>()
  const [failure, setFailure] = useState<UserMessage>()
  const [conflict, setConflict] = useState<EditConflict>()
  const edit = useCommand(api.cases.editBasic, [
    'cases/get',
    'clients/list',
    'search/find',
    'reference/lists',
    'statistics/survey',
    'statistics/members',
    'statistics/trend',
  ])
  const base = unsaved?.base ?? sheet
  const before = draftOf(base)
  const draft = unsaved?.draft ?? before
  const changes = changedFields(before, draft)
  const errors = basicErrors(draft, today)
  const isRefused = isTried && Object.keys(errors).length > 0
  const note = `${personName(sheet.client.name)} さんの基本情報（${changes.length}か所）`
  useUnsavedNote(key, changes.length > 0 ? note : undefined)

  async function send(from: CaseSheet, next: BasicDraft) {
    setFailure(undefined)
    const { id: caseId, revision, personRevision } = from
    const answer = await edit.run({
      caseId,
      revision,
      ...(personRevision !== undefined && { personRevision }),
      basic: withNamesAsTyped(from, next),
    })
    if (answer.ok) {
      setUnsaved(null)
      setConflict(undefined)
      setIsTried(false)
      setSavedAt(clock())
    } else if (answer.error.kind === 'edited-elsewhere') {
      setConflict({ base: from, draft: next, current: answer.error.current })
    } else setFailure(failureMessage(answer.error))
  }

  return {
    draft,
    before,
    changes,
    errors: isRefused ? errors : {},
    warnings: basicWarnings(draft),
    isRefused,
    isSaving: edit.isRunning,
    savedAt,
    failure,
    conflict,
    onChange: (patch) => {
      const next = { ...draft, ...patch }
      setSavedAt(undefined)
      setUnsaved(changedFields(before, next).length === 0 ? null : { base, draft: next })
    },
    discard: () => {
      setUnsaved(null)
      setIsTried(false)
      setFailure(undefined)
    },
    save: async () => {
      setIsTried(true)
      if (Object.keys(errors).length === 0 && changes.length > 0) await send(base, draft)
    },
    resolve: async (merged) => {
      if (!conflict) return
      setUnsaved({ base: conflict.current, draft: merged })
      await send(conflict.current, merged)
    },
    closeConflict: () => setConflict(undefined),
  }
}
