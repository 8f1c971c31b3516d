import { useState } from 'react'
import type { SaveOutcome } from '../../../shared/api/bridge.ts'
import type { CaseSheet } from '../../../shared/api/cases.ts'
import type { CallError } from '../../../shared/api/contract.ts'
import type { documentsContract, FaceSheetLayout } from '../../../shared/api/documents.ts'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { assertNever } from '../../../shared/result.ts'
import { api } from '../../api.ts'
import { FailureMessage } from '../../app/failure-message.tsx'
import { generalFailureMessage } from '../../app/general-failure-message.ts'
import { useUnsavedWork } from '../../app/page-memory.tsx'
import { personName } from '../../app/person-name.ts'
import { saveFailureMessage } from '../../app/save-failure-message.ts'
import { useCommand } from '../../app/use-command.ts'
import { currentBridge } from '../../bridge/current-bridge.ts'
import { Button } from '../../components/buttons/button.tsx'
import { RadioGroup } from '../../components/fields/radio-group.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Message } from '../../components/messages/message.tsx'
import { Dialog } from '../../components/overlays/dialog.tsx'
import { CASE_NOT_FOUND } from './case-failure-message.ts'
import { basicDraftKey } from './unsaved-keys.ts'

type FaceSheetError = CallError<typeof documentsContract.faceSheet>

function failureMessage(error: FaceSheetError): UserMessage {
  switch (error.kind) {
    case 'not-found':
      return CASE_NOT_FOUND
    case 'template-broken':
      return {
        message: 'フェイスシートのひな形に誤りがあります。',
        hint: `${error.message} センターの管理者に知らせてください。`,
      }
    default:
      return generalFailureMessage(error)
  }
}

const LAYOUTS: readonly { readonly value: FaceSheetLayout; readonly label: string }[] = [
  { value: 'simple', label: '簡易版（1枚）' },
  { value: 'full', label: '完全版（2〜4枚）' },
]

type Outcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: UserMessage }
  | { readonly kind: 'saved'; readonly fileName: string }

function outcomeOf(saved: SaveOutcome): Outcome {
  switch (saved.kind) {
    case 'cancelled':
    case 'saved':
      return saved
    default:
      return { kind: 'failed', failure: saveFailureMessage(saved.kind) }
  }
}

/** Makes the sheet, saves it where the person says, and tells how that went; stays open for the other form. */
function useFaceSheetMaking(caseId: string) {
  const [outcome, setOutcome] = useState<Outcome>()
  const make = useCommand(api.documents.faceSheet, [])
  const [isSaving, setIsSaving] = useState(false)
  async function run(layout: FaceSheetLayout) {
    setOutcome(undefined)
    const made = await make.run({ caseId, layout })
    if (!made.ok) {
      setOutcome({ kind: 'failed', failure: failureMessage(made.error) })
      return
    }
    setIsSaving(true)
    try {
      setOutcome(outcomeOf(await currentBridge.saveFile(made.value.id, made.value.fileName)))
    } catch {
      setOutcome({ kind: 'failed', failure: saveFailureMessage('gone') })
    } finally {
      setIsSaving(false)
    }
  }
  return { outcome, run, isRunning: make.isRunning || isSaving }
}

export interface FaceSheetDialogProps {
  readonly sheet: CaseSheet
  readonly onClose: () => void
}

/** フェイスシートを作る: which form, then where to. */
export function FaceSheetDialog({ sheet, onClose }: FaceSheetDialogProps) {
  const [layout, setLayout] = useState<FaceSheetLayout | null>('simple')
  const { outcome, run, isRunning } = useFaceSheetMaking(sheet.id)
  const hasDraft = useUnsavedWork().some(({ key }) => key === basicDraftKey(sheet.id))
  return (
    <Dialog
      title="フェイスシートを作る"
      role="dialog"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {outcome?.kind === 'saved' ? '閉じる' : 'やめる'}
          </Button>
          <Button
            variant="primary"
            busy={isRunning}
            onClick={() => {
              if (layout !== null) void run(layout)
            }}
          >
            Word で作る
          </Button>
        </>
      }
    >
      <Stack gap="normal">
        <p>{personName(sheet.client.name)} さんのフェイスシートを作ります。</p>
        <RadioGroup label="形" options={LAYOUTS} value={layout} onChange={setLayout} />
        {hasDraft && (
          <Message tone="warning">
            基本情報に保存していない変更があります。フェイスシートには、保存したものだけが入ります。
          </Message>
        )}
        {outcome && <OutcomeMessage outcome={outcome} />}
      </Stack>
    </Dialog>
  )
}

function OutcomeMessage({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.kind) {
    case 'failed':
      return <FailureMessage failure={outcome.failure} />
    case 'cancelled':
      return <Message tone="info">保存を取りやめました。ファイルはできていません。</Message>
    case 'saved':
      return (
        <Message tone="success">
          <b>「{outcome.fileName}」を保存しました。</b>{' '}
          {currentBridge.shell === 'browser'
            ? 'ブラウザーのダウンロードの一覧から開けます。'
            : '保存した場所から Word で開けます。'}
        </Message>
      )
    default:
      return assertNever(outcome)
  }
}
