import { LoginFrame } from '../../components/frame/login-frame.tsx'
import { FirstStartForm } from './first-start-form.tsx'
import { loginFacts } from './login-facts.tsx'

/** A vault that was just made: its recovery key is shown this once. */
export interface MadeVault {
  readonly center: string
  readonly admin: string
  readonly recoveryKey: string
}

export interface FirstStartPageProps {
  readonly programVersion: string
  readonly onMade: (made: MadeVault) => void
}

/** Nothing is set up yet: the center and its first account. */
export function FirstStartPage({ programVersion, onMade }: FirstStartPageProps) {
  return (
    <LoginFrame title="はじめに（1／2）" facts={loginFacts('', programVersion)}>
      <FirstStartForm onMade={onMade} />
    </LoginFrame>
  )
}
