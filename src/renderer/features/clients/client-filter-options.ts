import type { ClientRow } from '../../../shared/api/clients.ts'
import { caseStatuses, categories } from '../../../shared/codes/case-codes.ts'
import { disabilityKinds } from '../../../shared/codes/person-codes.ts'
import { fiscalYearName } from '../../../shared/rules/fiscal-year.ts'
import { type Choice, choicesOf } from '../../components/fields/choice.ts'
import { ACTIVE } from './client-filters.ts'

export interface ClientFilterOptions {
  readonly fiscalYears: readonly Choice[]
  readonly statuses: readonly Choice[]
  readonly staff: readonly Choice[]
  readonly categories: readonly Choice[]
  readonly traits: readonly Choice[]
}

export const TRAITS: readonly Choice[] = [
  { value: 'elderly', label: '高齢' },
  ...choicesOf(disabilityKinds.entries).map(({ value, label }) => ({
    value,
    label: label.replace(/障害$/u, ''),
  })),
]

const STATUSES: readonly Choice[] = [
  { value: ACTIVE, label: '支援中' },
  ...choicesOf(caseStatuses.entries),
]

function present(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}

/** Only what at least one row has, so that no choice leads to an empty list by itself. */
export function clientFilterOptions(rows: readonly ClientRow[]): ClientFilterOptions {
  const years = [...new Set(rows.map((row) => row.fiscalYear))].filter((year) => year !== undefined)
  const used = present(rows.map((row) => row.category))
  const known: readonly string[] = categories.codes
  const inOrder = [
    ...known.filter((code) => used.includes(code)),
    ...used.filter((code) => !known.includes(code)),
  ]
  const traits = new Set(rows.flatMap((row) => row.traits))
  return {
    fiscalYears: years
      .toSorted((a, b) => b - a)
      .map((year) => ({ value: String(year), label: fiscalYearName(year) })),
    statuses: STATUSES,
    staff: present(rows.map((row) => row.staff))
      .toSorted((a, b) => a.localeCompare(b, 'ja'))
      .map((name) => ({ value: name, label: name })),
    categories: inOrder.map((code) => ({ value: code, label: categories.labelOf(code) })),
    traits: TRAITS.filter(({ value }) => traits.has(value)),
  }
}
