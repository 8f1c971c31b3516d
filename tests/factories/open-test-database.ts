import { type OpenDatabase, openDatabase } from '../../src/main/db/open-database.ts'

/** A real database with the real migrations, in memory. */
export function openTestDatabase(
  overrides: { readonly now?: () => number } = {},
): Promise<OpenDatabase> {
  return openDatabase({
    path: ':memory:',
    key: undefined,
    now: () => Date.parse('2026-11-22T09:00:00Z'),
    device: 'test',
    ...overrides,
  })
}
