import type { ReadableDb } from '../db/schema.ts'

/** A center's own category counts as the national one that it maps to. */
export async function nationalCategory(
  db: ReadableDb,
  category: string | null,
): Promise<string | undefined> {
  if (category === null) return undefined
  return (await listOwnCategories(db)).get(category) ?? category
}

export async function listOwnCategories(db: ReadableDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('code_entries')
    .select(['code', 'survey_code'])
    .where('list', '=', 'category')
    .execute()
  return new Map(
    rows.flatMap(({ code, survey_code }) => (survey_code === null ? [] : [[code, survey_code]])),
  )
}
