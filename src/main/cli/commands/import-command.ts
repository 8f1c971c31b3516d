import { resolve } from 'node:path'
import type { ImportResult } from '../../../shared/api/imports.ts'
import { importFailureMessage } from '../../../shared/messages/import-failure-message.ts'
import { type FailedImport, importFiles } from '../../usecases/imports/import-file.ts'
import { type CommandEnvironment, CommandFailure, EXIT, type VaultCommand } from '../command.ts'
import { usageFailure } from '../command.ts'

const KNOWN_PROFILES = ['auto', 'raito-a']

/** Takes in legacy files one after the other, all of them in one transaction. */
export const importCommand: VaultCommand = async (context, args, environment) => {
  const profile = args.options['profile'] ?? 'auto'
  if (!KNOWN_PROFILES.includes(profile))
    throw usageFailure(
      `「${profile}」という取込の設定はありません。使えるもの：${KNOWN_PROFILES.join('、')}`,
    )
  const password = passwordOf(args.options['mdb-password-env'], environment)
  const imported = await importFiles(
    context,
    args.operands.map((file) => ({
      file: { path: resolve(file) },
      fileName: file,
      password,
      dryRun: args.flags.has('dry-run'),
      signal: new AbortController().signal,
      onProgress: progressTeller(environment),
    })),
  )
  if (!imported.ok) throw unreadable(imported.error, args.operands.length > 1)
  const results = imported.value.map(({ result }) => result)
  const [first] = results
  return {
    json: results.length === 1 ? first : results,
    lines: results.flatMap((result) => summary(result, args.flags.has('dry-run'))),
    exit: results.some(({ review, skipped }) => review.length + skipped.length > 0)
      ? EXIT.review
      : EXIT.done,
  }
}

/** Of several files the one is named that all are refused for. */
function unreadable({ fileName, failure }: FailedImport, isOneOfSeveral: boolean): CommandFailure {
  const { message, hint } = importFailureMessage(failure)
  const words = { message: isOneOfSeveral ? `「${fileName}」：${message}` : message, hint }
  return new CommandFailure(failure.kind, words, EXIT.unreadable)
}

function passwordOf(variable: string | undefined, { env }: CommandEnvironment): string | undefined {
  if (variable === undefined) return undefined
  const password = env[variable]
  if (password === undefined) throw usageFailure(`環境変数 ${variable} がありません。`)
  return password
}

function progressTeller({
  tell,
}: CommandEnvironment): (progress: { stage: string; done: number; total: number }) => void {
  let lastShown = -1
  return ({ stage, done, total }) => {
    const share = total === 0 ? 0 : Math.floor((done * 10) / total)
    if (stage !== 'reading' || share === lastShown) return
    lastShown = share
    tell(`読み込んでいます… ${share * 10}%`)
  }
}

export function summary(
  { imported, review, skipped, source, unmapped }: ImportResult,
  dryRun: boolean,
): string[] {
  const rows = source.tables.reduce((sum, table) => sum + table.imported, 0)
  const merged = source.tables.reduce((sum, table) => sum + table.merged, 0)
  return [
    dryRun ? '取込の下見をしました。データは変えていません。' : '取り込みました。',
    `対象者 ${imported.clients}名、ケース ${imported.cases}件（うち相談支援 ${imported.consultations}件）、記録 ${imported.records}件、移行先 ${imported.placements}件、取得状況 ${imported.acquisitions}件`,
    `新しい行 ${rows}、前と同じ行 ${merged}、取り込めなかった行 ${skipped.length}`,
    ...(review.length > 0 ? [`確認が必要なものが ${review.length}件あります。`] : []),
    ...unmapped.map(
      ({ table, column, filled }) =>
        `「${table}」の「${column}」（${filled}件）は項目がないため、旧データに残しました。`,
    ),
  ]
}
