import type { ReadableDb } from '../db/schema.ts'

/** What imports left to a person's judgement and nobody settled yet. */
export async function countOpenReviews(db: ReadableDb, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('review_items')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return row?.count ?? 0
}
