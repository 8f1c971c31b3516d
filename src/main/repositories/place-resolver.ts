import type { NamedPlace } from '../../../importers/drafts.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'

/** Spaces and widths differ between files: the same place must be found all the same. */
export function placeKey(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '')
}

/** Finds institutions, offices, centers and staff by name, and adds what a file knows and we do not. */
export class PlaceResolver {
  readonly #bulk: BulkWriter
  readonly #newId: () => string
  readonly #batchId: string
  readonly #institutions: Map<string, string>
  readonly #offices: Map<string, string>
  readonly #centers: Map<string, string>
  readonly #staffByName: Map<string, string>
  readonly #staffByCode = new Map<string, string>()

  constructor(bulk: BulkWriter, newId: () => string, batchId: string) {
    this.#bulk = bulk
    this.#newId = newId
    this.#batchId = batchId
    this.#institutions = this.#load('institutions')
    this.#offices = this.#load('probation_offices')
    this.#centers = this.#load('centers')
    this.#staffByName = this.#load('staff')
  }

  /** Answers the id and whether the place was new. */
  institution(place: NamedPlace): { readonly id: string; readonly isNew: boolean } {
    const known = this.#institutions.get(placeKey(place.name))
    if (known !== undefined) return { id: known, isNew: false }
    const id = this.#newId()
    this.#bulk.insert('institutions', {
      id,
      name: place.name,
      kind: place.kind ?? 'other',
      prefecture_id: place.prefectureId ?? null,
      is_closed: place.isClosed === true ? 1 : 0,
      is_own: 1,
      import_batch_id: this.#batchId,
    })
    this.#institutions.set(placeKey(place.name), id)
    return { id, isNew: true }
  }

  office(name: string): string | null {
    return this.#offices.get(placeKey(name)) ?? null
  }

  center(name: string): string | null {
    return this.#centers.get(placeKey(name)) ?? null
  }

  /** A source's staff member; the same name is the same person, since names are all that both know. */
  staffMember(member: {
    readonly code: string
    readonly name: string
    readonly jobTitle: string | null
    readonly isEmployed: boolean
    readonly joinedOn: string | null
    readonly leftOn: string | null
  }): boolean {
    const known = this.#staffByName.get(placeKey(member.name))
    const id = known ?? this.#newId()
    this.#staffByCode.set(member.code, id)
    if (known !== undefined) return false
    this.#bulk.insert('staff', {
      id,
      name: member.name,
      job_title: member.jobTitle,
      is_employed: member.isEmployed ? 1 : 0,
      joined_on: member.joinedOn,
      left_on: member.leftOn,
      import_batch_id: this.#batchId,
    })
    this.#staffByName.set(placeKey(member.name), id)
    return true
  }

  staffByCode(code: string): string | null {
    return this.#staffByCode.get(code) ?? null
  }

  #load(table: 'institutions' | 'probation_offices' | 'centers' | 'staff'): Map<string, string> {
    const rows = this.#bulk.sqlite.all<{ id: string; name: string }>(
      `select id, name from ${table}`,
    )
    return new Map(rows.map(({ id, name }) => [placeKey(name), id]))
  }
}
