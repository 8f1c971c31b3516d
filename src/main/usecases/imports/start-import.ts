import { fail, ok, type Result } from '../../../shared/result.ts'
import type { CoreContext } from '../core-context.ts'
import { importFile } from './import-file.ts'

export interface StartImportInput {
  readonly file: string
  readonly dryRun: boolean
  readonly password?: string | undefined
}

export type StartImportError = { readonly kind: 'no-such-file' } | { readonly kind: 'busy' }

/** Starts an import (or its rehearsal) beside the calls; `importStatus` tells how far it is. */
export function startImport(
  context: CoreContext,
  { file, dryRun, password }: StartImportInput,
): Promise<Result<{ job: string }, StartImportError>> {
  const chosen = context.pickedFiles.find(file)
  if (!chosen) return Promise.resolve(fail({ kind: 'no-such-file' }))
  const job = context.importJobs.start(async (signal, report) => {
    const outcome = await importFile(context, {
      file: chosen.source,
      fileName: chosen.name,
      password,
      dryRun,
      signal,
      onProgress: report,
    })
    return outcome.ok ? ok(outcome.value.result) : outcome
  })
  return Promise.resolve(job === undefined ? fail({ kind: 'busy' }) : ok({ job }))
}
