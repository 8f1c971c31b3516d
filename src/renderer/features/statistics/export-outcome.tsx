import { LinkButton } from '../../components/buttons/link-button.tsx'
import { Message, type MessageTone } from '../../components/messages/message.tsx'
import { generalFailureMessage } from '../../app/general-failure-message.ts'
import { saveFailureMessage } from '../../app/save-failure-message.ts'
import { currentBridge } from '../../bridge/current-bridge.ts'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { assertNever } from '../../../shared/result.ts'
import type { ExportOutcomeKind } from './use-export.ts'

export interface ExportOutcomeProps {
  readonly outcome: ExportOutcomeKind | undefined
  readonly onClose: () => void
}

/** What became of the workbook. */
export function ExportOutcome({ outcome, onClose }: ExportOutcomeProps) {
  if (!outcome) return null
  const { tone, message, hint } = wordsOf(outcome)
  return (
    <div className="statistics-outcome">
      <Message tone={tone} action={<LinkButton onClick={onClose}>閉じる</LinkButton>}>
        <b>{message}</b> {hint}
      </Message>
    </div>
  )
}

function wordsOf(outcome: ExportOutcomeKind): UserMessage & { readonly tone: MessageTone } {
  switch (outcome.kind) {
    case 'saved':
      return {
        tone: 'success',
        message: `「${outcome.fileName}」に書き出しました。`,
        hint:
          currentBridge.shell === 'browser'
            ? 'ブラウザーのダウンロードの一覧から開けます。'
            : '保存した場所から Excel で開けます。',
      }
    case 'cancelled':
      return { tone: 'info', message: '書き出しを取りやめました。', hint: '' }
    case 'target-in-use':
    case 'not-writable':
    case 'disk-full':
    case 'gone':
      return { tone: 'error', ...saveFailureMessage(outcome.kind) }
    case 'not-made':
      return { tone: 'error', ...generalFailureMessage(outcome.error) }
    default:
      return assertNever(outcome)
  }
}
