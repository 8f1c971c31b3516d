import { useState } from 'react'
import { FailureMessage } from '../../app/failure-message.tsx'
import { Button } from '../../components/buttons/button.tsx'
import { LinkButton } from '../../components/buttons/link-button.tsx'
import { Form } from '../../components/fields/form.tsx'
import { TextField } from '../../components/fields/text-field.tsx'
import { LoginLinks } from '../../components/frame/login-links.tsx'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { type LoginFailure, loginFailureMessage, useLogin } from './use-login.ts'

export interface RecoveryFormProps {
  readonly onLoggedIn: () => void
  readonly onBack: () => void
}

/** To the program a wrong paper is a wrong password. */
function keyFailureMessage(failure: LoginFailure): UserMessage {
  if (failure.kind !== 'wrong-credentials') return loginFailureMessage(failure)
  return {
    message: '復旧キーが違います。',
    hint:
      failure.waitSeconds === undefined
        ? '紙に控えた文字を確かめて、もう一度入れてください。'
        : `${failure.waitSeconds}秒待ってから、紙を見てもう一度入れてください。`,
  }
}

/** The paper from the safe of センター長. */
export function RecoveryForm({ onLoggedIn, onBack }: RecoveryFormProps) {
  const [key, setKey] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { failure, isRunning, wait, logIn } = useLogin(onLoggedIn)

  async function submit() {
    setIsTried(key.trim() === '')
    if (key.trim() === '' || isRunning || wait > 0) return
    await logIn('', key.trim())
  }

  return (
    <Form enter="submits" onSubmit={() => void submit()}>
      {failure && <FailureMessage failure={keyFailureMessage(failure)} />}
      <TextField
        label="復旧キー"
        required
        hint="はじめに作ったときに印刷し、金庫にしまった紙の文字です。"
        error={isTried && key.trim() === '' ? '復旧キーを入れてください。' : undefined}
        value={key}
        onChange={setKey}
      />
      <Button variant="primary" type="submit" wide large busy={isRunning || wait > 0}>
        復旧キーで開く
      </Button>
      <LoginLinks>
        <LinkButton onClick={onBack}>お名前とパスワードでログインする</LinkButton>
      </LoginLinks>
    </Form>
  )
}
