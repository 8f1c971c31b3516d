import type { ClientRow } from '../../../shared/api/clients.ts'
import { hasAllTerms, searchTerms } from '../../../shared/rules/search-terms.ts'

/** 状況 offers 支援中 for all that has not ended. */
export const ACTIVE = 'active'

/** What narrows the list; null is すべて. */
export interface ClientFilters {
  readonly text: string
  readonly fiscalYear: string | null
  readonly status: string | null
  readonly staff: string | null
  readonly category: string | null
  readonly trait: string | null
}

/** Who is supported now is who one looks for; ended cases are one choice away. */
export const FIRST_FILTERS: ClientFilters = {
  text: '',
  fiscalYear: null,
  status: ACTIVE,
  staff: null,
  category: null,
  trait: null,
}

export const NO_FILTERS: ClientFilters = { ...FIRST_FILTERS, status: null }

function hasStatus(row: ClientRow, status: string | null): boolean {
  if (status === null) return true
  return status === ACTIVE ? row.status !== 'ended' : row.status === status
}

function isChosen(value: string | undefined, chosen: string | null): boolean {
  return chosen === null || value === chosen
}

/** The rows that all filters let through, in the order they came in. */
export function filterClients(
  rows: readonly ClientRow[],
  filters: ClientFilters,
): readonly ClientRow[] {
  const terms = searchTerms(filters.text)
  const { fiscalYear, status, staff, category, trait } = filters
  return rows.filter(
    (row) =>
      hasAllTerms(row.searchText, terms) &&
      hasStatus(row, status) &&
      isChosen(row.fiscalYear?.toString(), fiscalYear) &&
      isChosen(row.staff, staff) &&
      isChosen(row.category, category) &&
      (trait === null || row.traits.includes(trait)),
  )
}
