import type { CaseRecordEntry } from '../../../shared/cases/case-document.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { findCaseHead } from '../../repositories/case-head-repository.ts'
import { listRecords as listRecordsOfCase } from '../../repositories/record-repository.ts'
import type { CoreContext } from '../core-context.ts'

export async function listRecords(
  { database: { db } }: Pick<CoreContext, 'database'>,
  { caseId }: { readonly caseId: string },
): Promise<Result<{ records: CaseRecordEntry[] }, { readonly kind: 'not-found' }>> {
  if (!(await findCaseHead(db, { caseId }))) return fail({ kind: 'not-found' })
  return ok({ records: await listRecordsOfCase(db, caseId) })
}
