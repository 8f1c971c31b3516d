import { useState } from 'react'
import { FailureMessage } from '../../app/failure-message.tsx'
import { Button } from '../../components/buttons/button.tsx'
import { LinkButton } from '../../components/buttons/link-button.tsx'
import { CheckboxField } from '../../components/fields/checkbox-field.tsx'
import { Form } from '../../components/fields/form.tsx'
import { TextField } from '../../components/fields/text-field.tsx'
import { LoginLinks } from '../../components/frame/login-links.tsx'
import { loginFailureMessage, useLogin } from './use-login.ts'

export interface LoginFormProps {
  readonly onLoggedIn: () => void
  readonly onRecovery: () => void
}

const NAME_MISSING = 'お名前を入れてください。'
const PASSWORD_MISSING = 'パスワードを入れてください。'

/** Name and password. A refused password is taken out of the field, the name stays. */
export function LoginForm({ onLoggedIn, onRecovery }: LoginFormProps) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const { failure, isRunning, wait, logIn } = useLogin(onLoggedIn)
  const isComplete = name.trim() !== '' && password !== ''

  async function submit() {
    setIsTried(!isComplete)
    if (!isComplete || isRunning || wait > 0) return
    await logIn(name, password)
    setPassword('')
  }

  return (
    <Form enter="submits" onSubmit={() => void submit()}>
      {failure && <FailureMessage failure={loginFailureMessage(failure)} />}
      <TextField
        label="お名前"
        required
        hint="登録した氏名を入れます。例：山田 花子"
        error={isTried && name.trim() === '' ? NAME_MISSING : undefined}
        value={name}
        onChange={setName}
      />
      <TextField
        label="パスワード"
        required
        type={shown ? 'text' : 'password'}
        error={isTried && password === '' ? PASSWORD_MISSING : undefined}
        value={password}
        onChange={setPassword}
      />
      <CheckboxField label="パスワードを表示する" checked={shown} onChange={setShown} />
      <Button variant="primary" type="submit" wide large busy={isRunning || wait > 0}>
        ログインする
      </Button>
      <LoginLinks>
        <LinkButton onClick={onRecovery}>パスワードを忘れたとき（復旧キーで開く）</LinkButton>
      </LoginLinks>
    </Form>
  )
}
