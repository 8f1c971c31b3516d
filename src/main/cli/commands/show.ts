import { findCaseDocument } from '../../repositories/case-document-repository.ts'
import { CommandFailure, EXIT, usageFailure, type VaultCommand } from '../command.ts'

/** Everything of one case as one document. */
export const show: VaultCommand = async ({ database, today }, { options }) => {
  const caseNo = options['case']
  if (caseNo === undefined) throw usageFailure('--case にケース番号を指定してください。')
  const found = await findCaseDocument(
    database.db,
    { caseNo },
    { today: today(), withRecords: true },
  )
  if (!found) throw caseNotFound(caseNo)
  return { json: found.document, lines: [JSON.stringify(found.document, null, 2)] }
}

export function caseNotFound(caseNo: string): CommandFailure {
  return new CommandFailure(
    'not-found',
    {
      message: `ケース番号「${caseNo}」のケースはありません。`,
      hint: 'raito list で番号を確かめてください。',
    },
    EXIT.failed,
  )
}
