import type { ReferenceLists } from '../../../shared/api/reference.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { listReferenceLists } from '../../repositories/reference-repository.ts'
import type { CoreContext } from '../core-context.ts'

/** The lists that fields choose from. */
export async function listReference({
  database: { db },
}: Pick<CoreContext, 'database'>): Promise<Result<ReferenceLists, never>> {
  return ok(await listReferenceLists(db))
}
