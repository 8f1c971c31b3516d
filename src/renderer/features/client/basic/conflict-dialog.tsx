import { useState } from 'react'
import { Button } from '../../../components/buttons/button.tsx'
import { RadioGroup } from '../../../components/fields/radio-group.tsx'
import { Stack } from '../../../components/layout/stack.tsx'
import { Message } from '../../../components/messages/message.tsx'
import { Dialog } from '../../../components/overlays/dialog.tsx'
import type { BasicDraft } from './basic-draft.ts'
import { draftOf } from './basic-draft.ts'
import { type BasicField, fieldLabel, fieldWords } from './basic-fields.ts'
import {
  contestedFields,
  type EditConflict,
  fieldsChangedElsewhere,
  mergedDraft,
  type Side,
} from './merge-edits.ts'

const LONGEST_SHOWN = 300

function shown(field: BasicField, value: string): string {
  const words = fieldWords(field, value)
  return words.length > LONGEST_SHOWN
    ? `${words.slice(0, LONGEST_SHOWN)}…（全 ${words.length.toLocaleString('ja-JP')}文字）`
    : words
}

export interface ConflictDialogProps {
  readonly conflict: EditConflict
  readonly isSaving: boolean
  readonly onResolve: (draft: BasicDraft) => void
  readonly onClose: () => void
}

/** Somebody else saved first: both values, field by field, and the person says which stays. */
export function ConflictDialog({ conflict, isSaving, onResolve, onClose }: ConflictDialogProps) {
  const [choices, setChoices] = useState<Partial<Record<BasicField, Side>>>({})
  const contested = contestedFields(conflict)
  const elsewhere = fieldsChangedElsewhere(conflict)
  const open = contested.filter((field) => choices[field] === undefined).length
  const current = draftOf(conflict.current)
  return (
    <Dialog
      wide
      title="ほかの画面で、先に保存されていました"
      role="alert"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            入力に戻る
          </Button>
          <Button
            variant="primary"
            busy={isSaving}
            disabled={open > 0}
            onClick={() => onResolve(mergedDraft(conflict, choices))}
          >
            選んだ内容で保存する
          </Button>
        </>
      }
    >
      <Stack gap="normal">
        <Message tone="warning">
          {contested.length === 0
            ? '同じ項目は変わっていません。両方の変更を合わせて保存できます。'
            : `${contested.length}項目で、どちらを残すかを選んでください。保存されていた値は、履歴に残ります。`}
        </Message>
        {contested.map((field) => (
          <RadioGroup
            key={field}
            label={fieldLabel(field)}
            options={[
              { value: 'mine', label: `自分の入力：${shown(field, conflict.draft[field])}` },
              { value: 'theirs', label: `保存されている値：${shown(field, current[field])}` },
            ]}
            value={choices[field] ?? null}
            onChange={(side: Side | null) => {
              if (side !== null) setChoices({ ...choices, [field]: side })
            }}
          />
        ))}
        {elsewhere.length > 0 && (
          <p>
            ほかの画面だけで変わった項目（{elsewhere.map(fieldLabel).join('、')}
            ）は、保存されている値を使います。
          </p>
        )}
      </Stack>
    </Dialog>
  )
}
