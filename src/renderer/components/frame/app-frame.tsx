import './app-frame.css'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { TextSize } from '../../styles/text-size.ts'
import { Button } from '../buttons/button.tsx'
import { GlobalSearch, type GlobalSearchProps } from '../fields/global-search.tsx'
import { Sun } from '../icons/sun.tsx'
import { Rail, type RailItem } from './rail.tsx'
import { TextSizeSwitch } from './text-size-switch.tsx'

export interface AppFrameProps {
  /** Only what one's role may do. */
  readonly rail: readonly RailItem[]
  readonly current: string
  readonly centerName: string
  readonly userName: string
  readonly userRole: string
  readonly search: GlobalSearchProps
  readonly textSize: TextSize
  readonly onTextSize: (size: TextSize) => void
  readonly onLock: () => void
  readonly children: ReactNode
}

/** The frame of every screen behind the login. The children fill `main` from top to bottom. */
export function AppFrame(props: AppFrameProps) {
  return (
    <I18nProvider locale="ja-JP">
      <div className="app-frame">
        <a className="app-frame-skip" href="#main">
          本文へ移る
        </a>
        <header className="app-bar">
          <div className="app-brand">
            <Sun />
            <span>ライト</span>
          </div>
          <GlobalSearch {...props.search} />
          <TextSizeSwitch value={props.textSize} onChange={props.onTextSize} />
          <div className="app-user">
            <b>{props.userName}</b>
            <span className="app-user-role">（{props.userRole}）</span>
          </div>
          <Button variant="outlined" icon="lock" onClick={props.onLock}>
            ロックする
          </Button>
        </header>
        <Rail items={props.rail} current={props.current} centerName={props.centerName} />
        <main className="app-main" id="main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
    </I18nProvider>
  )
}
