import { isValidIsoDate } from '../../src/shared/rules/calendar.ts'
import { fiscalYearOf } from '../../src/shared/rules/fiscal-year.ts'
import type { SourceCount } from '../events.ts'
import type { SourceRow, SourceValue } from '../source.ts'
import {
  acquisitionKindByName,
  categoryByName,
  codeByName,
  coordinationEndByName,
  followUpEndByName,
  placementTypeByName,
  sexByCode,
} from './codes.ts'
import { keyOf, type Masters } from './masters.ts'

const NOT_ENTERED = ''

/**
 * The old program's own figures, counted from the raw rows without the mapping's drafts, so that an error
 * there shows as a difference. `group` names the query that counts the same on our side.
 */
export class SourceCounter {
  readonly #masters: Masters
  readonly #counts = new Map<string, Map<string, number>>()
  readonly #words = new Map<string, Set<string>>()

  constructor(masters: Masters) {
    this.#masters = masters
  }

  client(row: SourceRow): void {
    const category = this.#masters.categories.get(keyOf(row['依頼区分コード']))
    this.#add('case-year', String(fiscalYearOf(day(row['依頼日'])) ?? NOT_ENTERED))
    this.#addWord('case-category', category, categoryByName)
    this.#add('client-sex', codeByName(sexByCode, keyOf(row['性別'])) ?? NOT_ENTERED)
  }

  coordination(row: SourceRow): void {
    this.#addWord('coordination-end', row['終了理由'], coordinationEndByName, 'other')
  }

  followUp(row: SourceRow): void {
    this.#addWord('follow-up-end', row['終了理由'], followUpEndByName, 'other')
  }

  placement(row: SourceRow): void {
    const code = keyOf(row['形態コード'])
    const word = this.#masters.placementTypes.get(code)
    if (code === '') this.#add('placement-type', NOT_ENTERED)
    else this.#addWord('placement-type', word ?? code, placementTypeByName, 'unknown')
  }

  acquisition(row: SourceRow): void {
    const word = keyOf(row['種別']) === '' ? '入力なし' : row['種別']
    this.#addWord('acquisition-kind', word, acquisitionKindByName, 'other')
  }

  record(row: SourceRow): void {
    this.#add('record-year', String(fiscalYearOf(day(row['記録日'])) ?? NOT_ENTERED))
  }

  consultation(row: SourceRow): void {
    this.#add('consultation-year', String(fiscalYearOf(day(row['相談日'])) ?? NOT_ENTERED))
  }

  suspectSupport(row: SourceRow): void {
    this.#add('suspect-year', String(fiscalYearOf(day(row['依頼日'])) ?? NOT_ENTERED))
  }

  counts(): readonly SourceCount[] {
    return [...this.#counts].flatMap(([group, keys]) =>
      [...keys].map(([key, count]) => {
        const words = [...(this.#words.get(`${group}/${key}`) ?? [])]
        return {
          group,
          key,
          count,
          ...(words.length > 1 ? { why: `「${words.join('」「')}」を合わせました` } : {}),
        }
      }),
    )
  }

  #addWord(
    group: string,
    value: SourceValue | undefined,
    table: Readonly<Record<string, string | undefined>>,
    otherwise = NOT_ENTERED,
  ): void {
    const word = keyOf(value)
    const key = word === '' ? NOT_ENTERED : (codeByName(table, word) ?? otherwise)
    this.#add(group, key)
    if (word === '') return
    const words = this.#words.get(`${group}/${key}`) ?? new Set()
    this.#words.set(`${group}/${key}`, words.add(word))
  }

  #add(group: string, key: string): void {
    const keys = this.#counts.get(group) ?? new Map<string, number>()
    this.#counts.set(group, keys.set(key, (keys.get(key) ?? 0) + 1))
  }
}

function day(value: SourceValue | undefined): string | undefined {
  const text = typeof value === 'string' ? value.slice(0, 10) : ''
  return isValidIsoDate(text) ? text : undefined
}
