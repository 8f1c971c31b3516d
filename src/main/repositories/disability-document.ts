import type { CaseDisabilities } from '../../shared/cases/case-document.ts'
import { type DisabilityKind, disabilityKinds } from '../../shared/codes/person-codes.ts'
import type { CaseDisabilitiesRow } from '../db/schema.ts'
import { entered } from './entered.ts'

type Row = Pick<
  CaseDisabilitiesRow,
  'kind' | 'presence' | 'certificate' | 'grade' | 'site' | 'diagnosis' | 'name' | 'period'
>

type Columns = Partial<
  Record<
    'presence' | 'certificate' | 'grade' | 'site' | 'diagnosis' | 'name' | 'period',
    string | undefined
  >
>

/** Which columns each block of C ⑧ has; the form shows the same ones. */
const COLUMNS: Readonly<Record<DisabilityKind, readonly (keyof Columns)[]>> = {
  physical: ['presence', 'certificate', 'grade', 'site'],
  intellectual: ['presence', 'certificate', 'grade'],
  mental: ['presence', 'certificate', 'grade', 'diagnosis'],
  developmental: ['presence', 'certificate', 'grade', 'diagnosis'],
  dementia: ['presence', 'diagnosis'],
  drug: ['name', 'period'],
  addiction: ['presence', 'name', 'diagnosis'],
}

export function disabilitiesOf(rows: readonly Row[]): CaseDisabilities {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const { kind } = row
      if (!disabilityKinds.has(kind)) return []
      const columns = COLUMNS[kind].map((column) => [column, row[column] ?? null])
      return [[kind, entered(Object.fromEntries(columns))]]
    }),
  )
}

/** The rows that a document's blocks become; a block of which nothing is entered has no row. */
export function disabilityRows(disabilities: CaseDisabilities): readonly (Required<{
  [Key in keyof Columns]: string | null
}> & {
  readonly kind: DisabilityKind
})[] {
  return disabilityKinds.codes.flatMap((kind) => {
    const block: Columns = disabilities[kind] ?? {}
    const value = (column: keyof Columns): string | null => block[column]?.trim() || null
    const row = {
      kind,
      presence: value('presence'),
      certificate: value('certificate'),
      grade: value('grade'),
      site: value('site'),
      diagnosis: value('diagnosis'),
      name: value('name'),
      period: value('period'),
    }
    return Object.entries(row).some(([key, entry]) => key !== 'kind' && entry !== null) ? [row] : []
  })
}
