import type { ImportJob } from '../../../shared/api/imports.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { CoreContext } from '../core-context.ts'

export function importStatus(
  { importJobs }: Pick<CoreContext, 'importJobs'>,
  { job }: { readonly job: string },
): Promise<Result<ImportJob, { readonly kind: 'not-found' }>> {
  const state = importJobs.get(job)
  return Promise.resolve(state ? ok(state) : fail({ kind: 'not-found' }))
}
