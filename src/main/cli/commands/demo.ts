import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FaceSheetLayout } from '../../../shared/api/documents.ts'
import { importFailureMessage } from '../../../shared/messages/import-failure-message.ts'
import {
  fiscalYearName,
  fiscalYearOf,
  fiscalYearPeriod,
} from '../../../shared/rules/fiscal-year.ts'
import { listClientRows } from '../../repositories/client-row-repository.ts'
import { resourceUrl } from '../../resources.ts'
import type { CoreContext } from '../../usecases/core-context.ts'
import { faceSheetOf } from '../../usecases/documents/make-face-sheet.ts'
import { importFile } from '../../usecases/imports/import-file.ts'
import { makeFirstAccount } from '../../usecases/session/first-account.ts'
import { answerSurvey } from '../../usecases/statistics/answer-survey.ts'
import { makeSurveyFile } from '../../usecases/statistics/export-survey.ts'
import { createVault } from '../../vault/vault.ts'
import { vaultPaths } from '../../vault/vault-files.ts'
import { type Command, type CommandEnvironment, CommandFailure, EXIT } from '../command.ts'
import { openSessionOf, vaultEnvironment } from '../open-for-command.ts'
import { writeMadeFile } from '../write-made-file.ts'
import { summary } from './import-command.ts'

const SAMPLE = 'samples/raito-a-small.mdb'
const DEFAULT_FOLDER = 'demo-out'
const FACE_SHEETS = 10

/** Everybody in the sample is invented, so this account may be known to everybody too. */
const ACCOUNT = {
  center: '見本県地域生活定着支援センター',
  admin: '見本 太郎',
  password: 'Mihon-2026-raito',
}

/** The whole main job on the sample database: vault, import, survey, face sheets, and what was made. */
export const demo: Command = {
  usage: 'raito demo [--out フォルダー]',
  operands: { min: 0, max: 0 },
  options: ['out'],
  flags: [],
  run: async ({ options }, environment) => {
    const folder = resolve(options['out'] ?? DEFAULT_FOLDER)
    const vaultFolder = join(folder, 'vault')
    emptyDemoVault(vaultFolder)
    const created = await createVault(vaultEnvironment(vaultFolder, environment), ACCOUNT)
    if (!created.ok) throw notMade(created.error.kind)
    await makeFirstAccount(created.value.vault, ACCOUNT.admin, environment.now)
    const session = await openSessionOf(created.value.vault, ACCOUNT.admin, environment)
    try {
      return await runDemo(session.context, folder, environment)
    } finally {
      await session.end()
    }
  },
}

/** Only what an earlier demo left: the two files of its vault, nothing else that may lie there. */
function emptyDemoVault(folder: string): void {
  const { header, database } = vaultPaths(folder)
  for (const path of [header, database, `${database}-wal`, `${database}-shm`])
    rmSync(path, { force: true })
  mkdirSync(folder, { recursive: true })
}

async function runDemo(context: CoreContext, folder: string, environment: CommandEnvironment) {
  environment.tell('見本の旧ライトのデータベースを取り込んでいます…')
  const imported = await importFile(context, {
    file: { path: fileURLToPath(resourceUrl(SAMPLE)) },
    fileName: SAMPLE,
    password: undefined,
    dryRun: false,
    signal: new AbortController().signal,
  })
  if (!imported.ok)
    throw new CommandFailure(
      imported.error.kind,
      importFailureMessage(imported.error),
      EXIT.unreadable,
    )
  environment.tell('実施状況調べとフェイスシートを作っています…')
  const survey = await makeSurvey(context, folder)
  const sheets = await makeSheets(context, folder)
  const { result } = imported.value
  return {
    json: { files: [survey.file, ...sheets], imported: result.imported, cells: survey.cells },
    lines: [
      ...summary(result, false),
      `${survey.name}の実施状況調べ：${survey.file}`,
      `フェイスシート ${sheets.length}通：${folder}`,
      `見本のデータ：${join(folder, 'vault')}`,
      `画面で見るには「npm start -- --data ${join(folder, 'vault')}」（氏名 ${ACCOUNT.admin}、パスワード ${ACCOUNT.password}）`,
    ],
  }
}

async function makeSurvey(context: CoreContext, folder: string) {
  const fiscalYear = (fiscalYearOf(context.today()) ?? 0) - 1
  const answered = await answerSurvey(context, fiscalYearPeriod(fiscalYear))
  if (!answered.ok) throw new Error('A survey has no failures')
  const made = await makeSurveyFile(context, answered.value)
  const file = await writeMadeFile(join(folder, `survey-${fiscalYear}.xlsx`), made.bytes)
  return { file, name: fiscalYearName(fiscalYear), cells: answered.value.cells }
}

/** The clients in support first, both layouts in turn. */
async function makeSheets(context: CoreContext, folder: string): Promise<string[]> {
  const rows = await listClientRows(context.database.db, {
    today: context.today(),
    withoutPersons: false,
  })
  const inSupport = rows.filter(({ status }) => status !== 'ended')
  const chosen = [...inSupport, ...rows.filter(({ status }) => status === 'ended')].slice(
    0,
    FACE_SHEETS,
  )
  const files: string[] = []
  for (const [index, { caseId }] of chosen.entries()) {
    const layout: FaceSheetLayout = index % 2 === 0 ? 'full' : 'simple'
    const made = await faceSheetOf(context, { caseId }, layout)
    if (!made.ok) throw new Error(`A face sheet could not be made: ${made.error.kind}`)
    files.push(await writeMadeFile(join(folder, made.value.fileName), made.value.bytes))
  }
  return files
}

function notMade(kind: string): CommandFailure {
  return new CommandFailure(
    kind,
    {
      message: '見本のデータを作れません。',
      hint: 'ほかで見本を開いていたら閉じ、書き込みの許可と空き容量を確かめてください。',
    },
    EXIT.failed,
  )
}
