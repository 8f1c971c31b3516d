import type { ClientRow } from '../../../shared/api/clients.ts'
import type { IsoDate } from '../../../shared/dates.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { listClientRows } from '../../repositories/client-row-repository.ts'
import type { CoreContext } from '../core-context.ts'

/** The clients of the center, sorted by フリガナ; a consultation without a person is no client. */
export async function listClients({
  database: { db },
  today,
}: Pick<CoreContext, 'database' | 'today'>): Promise<
  Result<{ rows: ClientRow[]; today: IsoDate }, never>
> {
  return ok({
    rows: await listClientRows(db, { today: today(), withoutPersons: false }),
    today: today(),
  })
}
