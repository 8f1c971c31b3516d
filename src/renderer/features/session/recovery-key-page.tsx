import './recovery-key.css'
import { useState } from 'react'
import { Button } from '../../components/buttons/button.tsx'
import { CheckboxField } from '../../components/fields/checkbox-field.tsx'
import { LoginFrame } from '../../components/frame/login-frame.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Message } from '../../components/messages/message.tsx'
import type { MadeVault } from './made-vault.ts'

export interface RecoveryKeyPageProps {
  readonly made: MadeVault
  /** Where to: the import, or the empty list. */
  readonly onGoOn: (path: '#/import' | '#/clients') => void
}

const FACTS = [
  {
    icon: 'key',
    title: '復旧キーとは',
    text: '全員がパスワードを忘れても、これがあればデータを開けます。なくすと、だれにも開けません。',
  },
  {
    icon: 'print',
    title: 'しまう場所',
    text: '印刷するか書き写して、センター長の金庫にしまってください。パソコンには残しません。',
  },
  {
    icon: 'shield',
    title: '見せる相手',
    text: 'センター長のほかには見せないでください。',
  },
] as const

/** The key is shown once: nobody goes on before it is on paper. */
export function RecoveryKeyPage({ made, onGoOn }: RecoveryKeyPageProps) {
  const [isWritten, setIsWritten] = useState(false)
  return (
    <LoginFrame title="はじめに（2／2）" facts={FACTS}>
      <Stack gap="normal">
        <p>
          {made.center}のデータを作りました。管理者は{made.admin}さんです。
        </p>
        <Message tone="warning" icon="key">
          次の復旧キーは、この画面でしか見られません。紙に控えてください。
        </Message>
        <p className="recovery-key" aria-label="復旧キー">
          {made.recoveryKey}
        </p>
        <Button variant="outlined" icon="print" wide onClick={() => window.print()}>
          この画面を印刷する
        </Button>
        <CheckboxField label="紙に控えました" checked={isWritten} onChange={setIsWritten} />
        <Button
          variant="primary"
          wide
          large
          disabled={!isWritten}
          onClick={() => onGoOn('#/import')}
        >
          旧ライトのデータを取り込む
        </Button>
        <Button variant="text" wide disabled={!isWritten} onClick={() => onGoOn('#/clients')}>
          何も入っていない状態ではじめる
        </Button>
      </Stack>
    </LoginFrame>
  )
}
