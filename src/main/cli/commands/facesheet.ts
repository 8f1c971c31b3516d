import { faceSheetLayout } from '../../../shared/api/documents.ts'
import { faceSheetOf } from '../../usecases/documents/make-face-sheet.ts'
import { CommandFailure, EXIT, usageFailure, type VaultCommand } from '../command.ts'
import { writeMadeFile } from '../write-made-file.ts'
import { caseNotFound } from './show.ts'

const LAYOUT_NAMES: Readonly<Record<string, string | undefined>> = {
  簡易版: 'simple',
  完全版: 'full',
}

/** One face sheet as Word; 簡易版 unless said otherwise. */
export const facesheet: VaultCommand = async (context, { options }) => {
  const caseNo = options['case']
  const { out, template = 'simple' } = options
  if (caseNo === undefined || out === undefined)
    throw usageFailure('--case にケース番号、--out に書き出すファイルを指定してください。')
  const layout = faceSheetLayout.safeParse(LAYOUT_NAMES[template] ?? template)
  if (!layout.success) throw usageFailure('--template は 簡易版（simple）か 完全版（full）です。')
  const made = await faceSheetOf(context, { caseNo }, layout.data)
  if (!made.ok)
    throw made.error.kind === 'not-found'
      ? caseNotFound(caseNo)
      : brokenTemplate(made.error.message)
  const file = await writeMadeFile(out, made.value.bytes)
  return {
    json: { file, ledgerNo: null, blackedOut: [] },
    lines: [`フェイスシートを作りました：${file}`],
  }
}

function brokenTemplate(reason: string): CommandFailure {
  return new CommandFailure(
    'template-broken',
    {
      message: 'フェイスシートのひな型が壊れています。',
      hint: `${reason} ライトを入れ直してください。データは変わっていません。`,
    },
    EXIT.failed,
  )
}
