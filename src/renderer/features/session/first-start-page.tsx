import type { MadeVault } from './made-vault.ts'
import { LoginFrame, type LoginFact } from '../../components/frame/login-frame.tsx'
import { FirstStartForm } from './first-start-form.tsx'
import { loginFacts } from './login-facts.tsx'

export interface FirstStartPageProps {
  readonly programVersion: string
  readonly onMade: (made: MadeVault) => void
}

function firstFacts(programVersion: string): readonly LoginFact[] {
  const facts = loginFacts('', programVersion)
  const password: LoginFact = {
    icon: 'key',
    title: 'パスワード',
    text: 'ほかで使っているものは使わないでください。あなただけが知るものにします。',
  }
  return facts.map((fact, index) => (index === 1 ? password : fact))
}

/** Nothing is set up yet: the center and its first account. */
export function FirstStartPage({ programVersion, onMade }: FirstStartPageProps) {
  return (
    <LoginFrame title="はじめに（1／2）" facts={firstFacts(programVersion)}>
      <FirstStartForm onMade={onMade} />
    </LoginFrame>
  )
}
