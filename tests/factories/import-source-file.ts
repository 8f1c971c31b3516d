import { createHash } from 'node:crypto'
import { readLayoutA } from '../../importers/layout-a/read-layout-a.ts'
import type { SourceFile } from '../../importers/source.ts'
import { asBulkWriter } from '../../src/main/db/as-bulk-writer.ts'
import { countImported } from '../../src/main/repositories/reconciliation-repository.ts'
import type { CoreContext } from '../../src/main/usecases/core-context.ts'
import type { ImportReport } from '../../src/main/usecases/imports/import-report.ts'
import { ImportSession } from '../../src/main/usecases/imports/import-session.ts'
import { reconcile } from '../../src/main/usecases/imports/reconcile.ts'
import type { ReconciliationLine, SourceTable } from '../../src/shared/api/imports.ts'

export interface ImportedSource {
  readonly report: ImportReport
  readonly tables: readonly SourceTable[]
  readonly reconciliation: readonly ReconciliationLine[]
}

/** Imports a file that exists in memory only: all of an import but the thread that reads. */
export function importSourceFile(
  { database, newId, now, actor }: Pick<CoreContext, 'database' | 'newId' | 'now' | 'actor'>,
  source: SourceFile,
): Promise<ImportedSource> {
  const writer = { actor: actor.accountId, useCase: 'import-file' }
  return asBulkWriter(database, writer, (bulk) => {
    const at = new Date(now()).toISOString()
    const batchId = newId()
    const session = new ImportSession({ bulk, newId, batchId, layout: 'raito-a', label: 'x', at })
    const { report, batch } = session.scope
    let imported: ImportedSource | undefined
    for (const event of readLayoutA(source, { hashRow })) {
      session.accept(event)
      if (event.kind !== 'finished') continue
      const ours = countImported(bulk, session.scope.source.number)
      imported = {
        report,
        tables: report.tables(event.tables),
        reconciliation: reconcile(event.counts, ours),
      }
    }
    if (!imported) throw new Error('The layout came to no end')
    batch.insertBatch({
      sourceId: session.scope.source.id,
      fileName: 'x.mdb',
      fileSha256: '',
      format: source.format,
      profile: 'raito-a',
      actor: actor.accountId,
      startedAt: at,
      finishedAt: at,
      report: {},
    })
    bulk.writeJournal(batchId)
    return Promise.resolve(imported)
  })
}

function hashRow(row: object): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64')
}
