import { useState } from 'react'
import { LoginFrame } from '../../components/frame/login-frame.tsx'
import { LoginForm } from './login-form.tsx'
import { loginFacts } from './login-facts.tsx'
import { RecoveryForm } from './recovery-form.tsx'

export interface LoginPageProps {
  /** Empty while a damaged vault does not say. */
  readonly center: string
  readonly programVersion: string
  readonly onLoggedIn: () => void
}

/** Nobody is logged in: name and password, or the recovery key from the safe. */
export function LoginPage({ center, programVersion, onLoggedIn }: LoginPageProps) {
  const [withKey, setWithKey] = useState(false)
  return (
    <LoginFrame
      title={withKey ? '復旧キーで開く' : 'ログイン'}
      facts={loginFacts(center, programVersion)}
    >
      {withKey ? (
        <RecoveryForm onLoggedIn={onLoggedIn} onBack={() => setWithKey(false)} />
      ) : (
        <LoginForm onLoggedIn={onLoggedIn} onRecovery={() => setWithKey(true)} />
      )}
    </LoginFrame>
  )
}
