import { useState } from 'react'
import type { sessionContract } from '../../../shared/api/session.ts'
import type { CallError } from '../../../shared/api/contract.ts'
import { passwordWeaknessMessage } from '../../../shared/messages/password-weakness-message.ts'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { api } from '../../api.ts'
import { FailureMessage } from '../../app/failure-message.tsx'
import { generalFailureMessage } from '../../app/general-failure-message.ts'
import { Button } from '../../components/buttons/button.tsx'
import { CheckboxField } from '../../components/fields/checkbox-field.tsx'
import { Form } from '../../components/fields/form.tsx'
import { TextField } from '../../components/fields/text-field.tsx'
import { type FirstStartDraft, firstStartErrors } from './first-start-draft.ts'
import type { MadeVault } from './made-vault.ts'

function createFailure(error: CallError<typeof sessionContract.create>): UserMessage {
  switch (error.kind) {
    case 'vault-exists':
      return {
        message: 'このパソコンには、もうライトのデータがあります。',
        hint: '画面を開き直して、ログインしてください。データは変えていません。',
      }
    case 'weak-password':
      return { message: passwordWeaknessMessage(error.weakness), hint: '' }
    case 'not-writable':
      return {
        message: 'データのフォルダーに書き込めません。',
        hint: 'フォルダーが読み取り専用でないか、つながっているかを確かめてください。',
      }
    default:
      return generalFailureMessage(error)
  }
}

const EMPTY: FirstStartDraft = { center: '', admin: '', password: '', again: '' }

export interface FirstStartFormProps {
  readonly onMade: (made: MadeVault) => void
}

/** Center, first account, its own password. */
export function FirstStartForm({ onMade }: FirstStartFormProps) {
  const [draft, setDraft] = useState(EMPTY)
  const [left, setLeft] = useState<ReadonlySet<keyof FirstStartDraft>>(new Set())
  const [shown, setShown] = useState(false)
  const [isRunning, setIsRunning] = useState(false)
  const [failure, setFailure] = useState<UserMessage>()
  const errors = firstStartErrors(draft)

  async function submit() {
    setLeft(new Set(['center', 'admin', 'password', 'again']))
    if (Object.keys(errors).length > 0 || isRunning) return
    setIsRunning(true)
    const { center, admin, password } = draft
    try {
      const answer = await api.session.create({ center, admin, password })
      setFailure(answer.ok ? undefined : createFailure(answer.error))
      if (answer.ok)
        onMade({
          center: center.trim(),
          admin: admin.trim(),
          recoveryKey: answer.value.recoveryKey,
        })
    } catch {
      setFailure(generalFailureMessage({ kind: 'unexpected', reference: 'bridge' }))
    } finally {
      setIsRunning(false)
    }
  }

  const field = (name: keyof FirstStartDraft) => ({
    value: draft[name],
    error: left.has(name) ? errors[name] : undefined,
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    onBlur: () => {
      if (draft[name] !== '') setLeft(new Set([...left, name]))
    },
  })
  const type = shown ? 'text' : 'password'
  return (
    <Form enter="moves-on" onSubmit={() => void submit()}>
      {failure && <FailureMessage failure={failure} />}
      <TextField
        label="センターの名前"
        required
        hint="例：青葉県地域生活定着支援センター"
        {...field('center')}
      />
      <TextField
        label="あなたのお名前"
        required
        hint="最初の利用者（管理者）になります。例：山田 花子"
        {...field('admin')}
      />
      <TextField
        label="パスワード"
        required
        type={type}
        hint="10文字以上、英字と数字を両方"
        {...field('password')}
      />
      <TextField label="パスワード（もう一度）" required type={type} {...field('again')} />
      <CheckboxField label="パスワードを表示する" checked={shown} onChange={setShown} />
      <Button variant="primary" type="submit" wide large busy={isRunning}>
        センターのデータを作る
      </Button>
    </Form>
  )
}
