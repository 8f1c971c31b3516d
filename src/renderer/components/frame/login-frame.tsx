import './login-frame.css'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'

export interface LoginFact {
  readonly icon: IconName
  readonly title: string
  readonly text: ReactNode
}

export interface LoginFrameProps {
  /** ログイン, はじめに. */
  readonly title: string
  /** Three facts below the horizon: the center, the last backup, where to ask. */
  readonly facts: readonly LoginFact[]
  /** The form. */
  readonly children: ReactNode
}

/** Before the login: the horizon crosses the whole window. */
export function LoginFrame({ title, facts, children }: LoginFrameProps) {
  return (
    <I18nProvider locale="ja-JP">
      <div className="login-frame">
        <main className="login-upper">
          <div className="login-name">
            <h1>ライト</h1>
            <p>
              地域生活定着支援センターの
              <br />
              相談支援を記録し、つなぎ、まとめる
            </p>
            <svg className="login-sunrise" viewBox="0 0 420 210" aria-hidden="true">
              <path d="M10 210a200 200 0 0 1 400 0z" fill="#fffaea" />
              <path d="M70 210a140 140 0 0 1 280 0z" fill="#fff1c2" />
              <path
                d="M130 210a80 80 0 0 1 160 0z"
                fill="var(--lamp)"
                stroke="var(--navy)"
                strokeWidth="2"
              />
            </svg>
          </div>
          <div className="login-form">
            <h2>{title}</h2>
            {children}
          </div>
        </main>
        <footer className="login-lower">
          {facts.map((fact) => (
            <div key={fact.title}>
              <p className="login-fact">
                <Icon name={fact.icon} />
                {fact.title}
              </p>
              <p className="note">{fact.text}</p>
            </div>
          ))}
        </footer>
      </div>
    </I18nProvider>
  )
}
