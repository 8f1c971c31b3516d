import type { CodeList } from '../../shared/codes/code-list.ts'
import { type OffenceGroup, offenceGroups } from '../../shared/codes/case-codes.ts'
import type { ReadableDb } from '../db/schema.ts'

/** What a center's own words count as in the national survey. */
export class FactCodes {
  readonly #surveyCodes: ReadonlyMap<string, string>
  readonly #offenceGroups: ReadonlyMap<string, string>

  private constructor(
    surveyCodes: ReadonlyMap<string, string>,
    offenceGroupings: ReadonlyMap<string, string>,
  ) {
    this.#surveyCodes = surveyCodes
    this.#offenceGroups = offenceGroupings
  }

  static async load(db: ReadableDb): Promise<FactCodes> {
    const entries = await db
      .selectFrom('code_entries')
      .select(['list', 'code', 'survey_code'])
      .where('survey_code', 'is not', null)
      .execute()
    const groupings = await db
      .selectFrom('offence_groupings')
      .select(['name', 'group_code'])
      .execute()
    return new FactCodes(
      new Map(entries.map((row) => [entryKey(row.list, row.code), row.survey_code ?? ''])),
      new Map(groupings.map((row) => [plainName(row.name), row.group_code])),
    )
  }

  /** The national code of a stored one; an own code that maps to none is その他 where the list has it. */
  national<Code extends string>(
    list: CodeList<Code>,
    listName: string,
    stored: string | null,
  ): Code | undefined {
    if (stored === null) return undefined
    if (list.has(stored)) return stored
    const mapped = this.#surveyCodes.get(entryKey(listName, stored)) ?? 'other'
    return list.has(mapped) ? mapped : undefined
  }

  /** A name that no group has counts as その他 (statistics.md T5). */
  offenceGroup(name: string | undefined): OffenceGroup | undefined {
    if (name === undefined || name === '') return undefined
    const group = this.#offenceGroups.get(plainName(name)) ?? ''
    return offenceGroups.has(group) ? group : 'other'
  }
}

function entryKey(list: string, code: string): string {
  return `${list}\n${code}`
}

/** Width and stray spaces do not make another offence. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '')
}

/** Empty in the database is absent everywhere else. */
export function absentIfNull<Value>(stored: Value | null): Value | undefined {
  return stored ?? undefined
}
