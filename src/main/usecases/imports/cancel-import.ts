import { fail, ok, type Result } from '../../../shared/result.ts'
import type { CoreContext } from '../core-context.ts'

/** The data is as before: an import is one transaction. */
export function cancelImport(
  { importJobs }: Pick<CoreContext, 'importJobs'>,
  { job }: { readonly job: string },
): Promise<Result<Record<string, never>, { readonly kind: 'not-found' }>> {
  return Promise.resolve(importJobs.cancel(job) ? ok({}) : fail({ kind: 'not-found' }))
}
