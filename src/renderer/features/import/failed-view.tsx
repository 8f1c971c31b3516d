import { useState, type ReactNode } from 'react'
import { FailureMessage } from '../../app/failure-message.tsx'
import { Button } from '../../components/buttons/button.tsx'
import { Form } from '../../components/fields/form.tsx'
import { TextField } from '../../components/fields/text-field.tsx'
import { BottomBar } from '../../components/layout/bottom-bar.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Message } from '../../components/messages/message.tsx'
import type { ImportFileFailure } from '../../../shared/api/imports.ts'
import { importFailureMessage } from '../../../shared/messages/import-failure-message.ts'
import { startFailureMessage } from './import-failure-words.ts'
import { ImportFrame } from './import-frame.tsx'
import type { ImportWork, ImportWorking } from './import-work.ts'

export interface FailedViewProps {
  readonly work: ImportWork
  readonly working: ImportWorking
  readonly failure?: ImportFileFailure
  /** Instead of a failure of the file: what else went wrong. */
  readonly children?: ReactNode
}

/** Nothing was taken in: why, and the way on. */
export function FailedView({ work, working, failure, children }: FailedViewProps) {
  const asksPassword = failure !== undefined && isAboutPassword(failure)
  return (
    <>
      <ImportFrame work={work} step={work.phase === 'rehearsal' ? 1 : 2}>
        <Stack gap="normal">
          {working.failure && <FailureMessage failure={startFailureMessage(working.failure)} />}
          {asksPassword && (
            <PasswordQuestion
              work={work}
              working={working}
              isWrong={failure.kind === 'wrong-password'}
            />
          )}
          {failure && !asksPassword && <Why failure={failure} />}
          {children}
        </Stack>
      </ImportFrame>
      <BottomBar
        edge="rule"
        end={
          <Button
            variant={asksPassword ? 'outlined' : 'primary'}
            busy={working.isStarting}
            onClick={() => void working.pick()}
          >
            {asksPassword ? '別のファイルを選ぶ' : 'ファイルを選び直す'}
          </Button>
        }
      >
        <span>ライトのデータは変わっていません。</span>
      </BottomBar>
    </>
  )
}

function isAboutPassword({ kind }: ImportFileFailure): boolean {
  return kind === 'password-needed' || kind === 'wrong-password'
}

/** What a person stopped is no error. */
function Why({ failure }: { readonly failure: ImportFileFailure }) {
  const words = importFailureMessage(failure)
  if (failure.kind !== 'cancelled') return <FailureMessage failure={words} />
  return (
    <Message tone="info">
      <b>{words.message}</b> {words.hint}
    </Message>
  )
}

interface PasswordQuestionProps {
  readonly work: ImportWork
  readonly working: ImportWorking
  readonly isWrong: boolean
}

function PasswordQuestion({ work, working, isWrong }: PasswordQuestionProps) {
  const [password, setPassword] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const open = () => {
    setIsMissing(password === '')
    if (password !== '') void working.rehearse(work.file, password)
  }
  const error = isMissing
    ? 'パスワードを入れてください。'
    : isWrong && password === ''
      ? 'パスワードが違います。確かめて、もう一度入れてください。'
      : undefined
  return (
    <Section title="このファイルにはパスワードがかかっています">
      <Form enter="submits" label="ファイルのパスワード" onSubmit={open}>
        <div className="import-password">
          <TextField
            label="データベースのパスワード"
            type="password"
            width="24rem"
            required
            maxLength={100}
            value={password}
            error={error}
            hint="旧ライトを開くときに Access がたずねるものです。ライトには残しません。"
            onChange={setPassword}
          />
          <Button variant="primary" type="submit" busy={working.isStarting}>
            このパスワードで開く
          </Button>
        </div>
      </Form>
    </Section>
  )
}
