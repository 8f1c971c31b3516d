import { useState } from 'react'
import { FirstStartPage } from '../features/session/first-start-page.tsx'
import { LoginPage } from '../features/session/login-page.tsx'
import type { MadeVault } from '../features/session/made-vault.ts'
import { RecoveryKeyPage } from '../features/session/recovery-key-page.tsx'
import { StoppedPage } from '../features/session/stopped-page.tsx'
import { assertNever } from '../../shared/result.ts'
import { OpenApp } from './open-app.tsx'
import { useSessionState } from './use-session-state.ts'

/** No vault: first start. Locked: login. Open: the program. Whatever is drawn behind it goes with a lock. */
export function SessionGate() {
  const { state, refresh, noteLocked } = useSessionState()
  const [made, setMade] = useState<MadeVault>()
  if (state === 'asking') return null
  if (state === 'gone') return <StoppedPage onRetry={() => void refresh()} />
  if (made && state.vault !== 'locked')
    return (
      <RecoveryKeyPage
        made={made}
        onGoOn={(path) => {
          window.location.hash = path
          setMade(undefined)
          void refresh()
        }}
      />
    )
  const { programVersion, today, center = '' } = state
  switch (state.vault) {
    case 'none':
      return <FirstStartPage programVersion={programVersion} onMade={setMade} />
    case 'locked':
      return (
        <LoginPage
          center={center}
          programVersion={programVersion}
          onLoggedIn={() => void refresh()}
        />
      )
    case 'open': {
      const user = state.user ?? { name: '', roles: [] }
      return <OpenApp session={{ user, center, programVersion, today }} onLocked={noteLocked} />
    }
    default:
      return assertNever(state.vault)
  }
}
