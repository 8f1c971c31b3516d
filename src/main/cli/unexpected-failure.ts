import { CommandFailure, EXIT } from './command.ts'

const DISK_FULL = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT']

/** A bug or a broken machine: named without the words of the run-time, which are no help to anybody. */
export function unexpectedFailure(error: unknown): CommandFailure {
  const code = codeOf(error)
  if (DISK_FULL.includes(code))
    return new CommandFailure(
      'disk-full',
      {
        message: '空き容量が足りないため、終わりまでできませんでした。',
        hint: '不要なファイルを消すか、ほかの場所を使ってください。データは命令の前のままです。',
      },
      EXIT.failed,
    )
  return new CommandFailure(
    'unexpected',
    {
      message: '思わぬ不具合で、終わりまでできませんでした。',
      hint: `データは命令の前のままです。続くときは、この番号とともにお知らせください：${code || kindOf(error)}`,
    },
    EXIT.failed,
  )
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
