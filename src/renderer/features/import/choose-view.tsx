import { FailureMessage } from '../../app/failure-message.tsx'
import { Button } from '../../components/buttons/button.tsx'
import { BottomBar } from '../../components/layout/bottom-bar.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Message } from '../../components/messages/message.tsx'
import { startFailureMessage } from './import-failure-words.ts'
import { ImportFrame } from './import-frame.tsx'
import type { ImportWorking } from './import-work.ts'

const RULES: readonly { readonly term: string; readonly words: string }[] = [
  {
    term: '選ぶもの',
    words: '旧ライトのデータベース（名前の終わりが .mdb か .accdb のファイル）',
  },
  {
    term: '選んだあと',
    words:
      '先に中身を確かめます。何が入り、何を人が見るとよいかを一覧にします。まだ取り込みません。',
  },
  {
    term: '二度目から',
    words: '同じファイルを何度取り込んでも二重には入りません。新しい行と変わった行だけが入ります。',
  },
  {
    term: '読めない値',
    words: '捨てません。元の文字のまま「旧データ」に残し、確認が必要なものに並べます。',
  },
]

export interface ChooseViewProps {
  readonly working: ImportWorking
}

export function ChooseView({ working }: ChooseViewProps) {
  const { failure, isStarting, pick } = working
  return (
    <>
      <ImportFrame step={0}>
        <Stack gap="normal">
          {failure && <FailureMessage failure={startFailureMessage(failure)} />}
          <Section title="取り込むファイルを選ぶ">
            <dl className="import-rules">
              {RULES.map(({ term, words }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Message tone="success" icon="shield">
            元のファイルは書き換えません。
          </Message>
        </Stack>
      </ImportFrame>
      <BottomBar
        edge="rule"
        end={
          <Button variant="primary" icon="folder" busy={isStarting} onClick={() => void pick()}>
            {isStarting ? 'ファイルを受け取っています' : 'ファイルを選ぶ'}
          </Button>
        }
      >
        <span>まだ何も取り込んでいません。</span>
      </BottomBar>
    </>
  )
}
