import type { CaseRecordEntry } from '../../../../shared/cases/case-document.ts'
import { recordCategories1, recordCategories2 } from '../../../../shared/codes/record-codes.ts'
import { foldText } from '../../../../shared/rules/fold-text.ts'
import { hasAllTerms, searchTerms } from '../../../../shared/rules/search-terms.ts'
import { personName } from '../../../app/person-name.ts'
import { type Choice, choicesOf } from '../../../components/fields/choice.ts'

export interface RecordFilters {
  readonly text: string
  /** A code of カテゴリー① or ②. */
  readonly category: string | null
  readonly author: string | null
}

export const NO_RECORD_FILTERS: RecordFilters = { text: '', category: null, author: null }

export const CATEGORY_CHOICES: readonly Choice[] = [
  ...choicesOf(recordCategories2.entries),
  ...choicesOf(recordCategories1.entries),
]

/** A record with its text as it is searched: folded once, not at every key press. */
export interface SearchableRecord {
  readonly record: CaseRecordEntry
  readonly folded: string
}

export function searchableRecords(
  records: readonly CaseRecordEntry[],
): readonly SearchableRecord[] {
  return records.map((record) => ({
    record,
    folded: foldText(`${record.body}\n${record.method ?? ''}\n${record.author ?? ''}`),
  }))
}

export function authorChoices(records: readonly CaseRecordEntry[]): readonly Choice[] {
  const names = new Set(records.map(({ author }) => author).filter((name) => name !== undefined))
  return [...names]
    .toSorted((a, b) => a.localeCompare(b, 'ja'))
    .map((name) => ({ value: name, label: personName(name) }))
}

export function filterRecords(
  records: readonly SearchableRecord[],
  { text, category, author }: RecordFilters,
): readonly CaseRecordEntry[] {
  const terms = searchTerms(text)
  return records
    .filter(
      ({ record, folded }) =>
        (category === null || record.category1 === category || record.category2 === category) &&
        (author === null || record.author === author) &&
        hasAllTerms(folded, terms),
    )
    .map(({ record }) => record)
}
