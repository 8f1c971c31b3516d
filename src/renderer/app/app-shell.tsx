import { useEffect, useRef, useState } from 'react'
import { roles } from '../../shared/codes/roles.ts'
import { api } from '../api.ts'
import { Button } from '../components/buttons/button.tsx'
import { AppFrame } from '../components/frame/app-frame.tsx'
import { Dialog } from '../components/overlays/dialog.tsx'
import { ImportNotice } from '../features/import/import-notice.tsx'
import { personName } from './person-name.ts'
import { type UnsavedWork, useUnsavedWork } from './page-memory.tsx'
import { RAIL, ROUTES } from './routes.tsx'
import { useSession } from './session.ts'
import { useGlobalSearch } from './use-global-search.ts'
import { useRoute } from './use-route.ts'
import { useTextSize } from './use-text-size.ts'
import { useUnloadQuestion } from './use-unload-question.ts'

/** The frame says one role: the one that carries most. */
const SHOWN_ROLES = ['head', 'caseworker', 'clerk', 'reader', 'admin'] as const

function shownRole(own: readonly string[]): string {
  const role = SHOWN_ROLES.find((each) => own.includes(each))
  return role === undefined ? '' : roles.labelOf(role)
}

/** A screen that was gone to by a link is read from its beginning, unless it put the focus somewhere itself. */
function useFocusOnNewScreen(path: string): void {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    const main = document.getElementById('main')
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
  }, [path])
}

export interface AppShellProps {
  readonly onLocked: () => void
}

/** The frame and the screen of the address. */
export function AppShell({ onLocked }: AppShellProps) {
  const { user, center } = useSession()
  const [textSize, setTextSize] = useTextSize()
  const [isAsking, setIsAsking] = useState(false)
  const unsaved = useUnsavedWork()
  const search = useGlobalSearch()
  const found = useRoute(ROUTES)
  const path = found ? `${found.route.path} ${Object.values(found.params).join(' ')}` : ''
  useFocusOnNewScreen(path)
  useUnloadQuestion(unsaved.length > 0)
  const lock = async () => {
    onLocked()
    await api.session.lock({})
    onLocked()
  }
  if (!found) return null
  const { Page } = found.route
  return (
    <AppFrame
      rail={RAIL}
      current={found.route.rail}
      centerName={center}
      userName={personName(user.name)}
      userRole={shownRole(user.roles)}
      search={search}
      textSize={textSize}
      onTextSize={setTextSize}
      onLock={() => {
        if (unsaved.length > 0) setIsAsking(true)
        else void lock()
      }}
    >
      <Page key={path} params={found.params} query={found.query} />
      {found.route.rail !== 'import' && <ImportNotice key={`notice ${path}`} />}
      {isAsking && (
        <LockQuestion
          unsaved={unsaved}
          onClose={() => setIsAsking(false)}
          onLock={() => void lock()}
        />
      )}
    </AppFrame>
  )
}

interface LockQuestionProps {
  readonly unsaved: readonly UnsavedWork[]
  readonly onClose: () => void
  readonly onLock: () => void
}

function LockQuestion({ unsaved, onClose, onLock }: LockQuestionProps) {
  return (
    <Dialog
      title="保存していない入力があります"
      role="alert"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onLock}>
            保存せずにロックする
          </Button>
          <Button variant="primary" onClick={onClose}>
            画面に戻る
          </Button>
        </>
      }
    >
      <p>ロックすると、次の入力は残りません。</p>
      <ul>
        {unsaved.map(({ key, what }) => (
          <li key={key}>・{what}</li>
        ))}
      </ul>
    </Dialog>
  )
}
