import type { CaseSheet } from '../../../shared/api/cases.ts'
import type { CaseDocument } from '../../../shared/cases/case-document.ts'

/** The derived values ask for a whole case; none of those on these screens looks at the texts of its records. */
export function caseAsDocument(sheet: CaseSheet): CaseDocument {
  const { personRevision: _p, recordCount: _c, recordDays: _d, reviewCount: _r, ...rest } = sheet
  return { ...rest, records: [] }
}
