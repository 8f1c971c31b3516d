import type { ImportJob } from '../../../shared/api/imports.ts'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { assertNever } from '../../../shared/result.ts'
import { generalFailureMessage } from '../../app/general-failure-message.ts'
import type { StartFailure } from './import-work.ts'
import type { JobFailure } from './use-import-job.ts'

export function startFailureMessage(failure: StartFailure): UserMessage {
  switch (failure.kind) {
    case 'no-such-file':
      return {
        message: '選んだファイルが、もう手元にありません。',
        hint: 'ファイルをもう一度選んでください。',
      }
    case 'busy':
      return {
        message: 'ほかの取込が動いています。',
        hint: '終わるのを待ってから、もう一度お試しください。',
      }
    case 'file-refused':
      return {
        message: 'ファイルを受け取れませんでした。',
        hint: '場所と大きさ（2GBまで）を確かめて、もう一度選んでください。',
      }
    default:
      return generalFailureMessage(failure)
  }
}

export function jobFailureMessage(failure: JobFailure): UserMessage {
  return failure.kind === 'not-found'
    ? {
        message: 'この取込の結果は、もう残っていません。',
        hint: 'ファイルをもう一度選んでください。同じファイルでも二重には入りません。',
      }
    : generalFailureMessage(failure)
}

type BrokenJob = Extract<ImportJob, { readonly state: 'broken' }>

export function brokenJobMessage({ error }: BrokenJob): UserMessage {
  switch (error) {
    case 'disk-full':
      return {
        message: 'このパソコンの空き容量がなくなり、取り込めませんでした。',
        hint: 'いらないファイルを片付けてから、もう一度お試しください。ライトのデータは変わっていません。',
      }
    case 'unexpected':
      return {
        message: '取込の途中で、思わぬことが起きました。',
        hint: 'もう一度お試しください。続くときは管理者に知らせてください。ライトのデータは変わっていません。',
      }
    default:
      return assertNever(error)
  }
}
