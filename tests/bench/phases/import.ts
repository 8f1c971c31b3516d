import { importFile } from '../../../src/main/usecases/imports/import-file.ts'
import { openBenchVault, type PhaseInput } from '../measure.ts'

/** The import itself, from the first byte read to the commit. Making the empty vault is not in it. */
export async function measureImport({ file, folder, key }: PhaseInput) {
  const { context, close } = await openBenchVault(folder, key)
  const started = performance.now()
  const outcome = await importFile(context, {
    file: { path: file },
    fileName: file,
    password: undefined,
    dryRun: false,
    signal: new AbortController().signal,
  })
  const totalMs = performance.now() - started
  if (!outcome.ok) throw new Error(`The import failed: ${outcome.error.kind}`)
  const { timings, result } = outcome.value
  const rows = result.source.tables.reduce((sum, table) => sum + table.imported + table.merged, 0)
  await close()
  return { rows, ...timings, totalMs: totalMs - timings.starting }
}
