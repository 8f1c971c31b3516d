import type { BulkWriter } from '../db/bulk-writer.ts'

/** Case numbers are unique for ever: a number that is taken gets a mark behind it. */
export class CaseNumbers {
  readonly #taken: Set<string>

  constructor(bulk: BulkWriter) {
    const rows = bulk.sqlite.all<{ case_no: string }>('select case_no from cases')
    this.#taken = new Set(rows.map(({ case_no }) => case_no))
  }

  take(wanted: string): string {
    let free = wanted
    for (let copy = 2; this.#taken.has(free); copy += 1) free = `${wanted}（${copy}）`
    this.#taken.add(free)
    return free
  }
}
