import type {
  ImportResult,
  ReconciliationLine,
  ReviewRow,
  SourceTable,
} from '../../../shared/api/imports.ts'

/** What a person must look at, of one reason. */
export interface ImportReviewGroup {
  /** For the address: the place in the list, as the reason is a sentence. */
  readonly id: string
  readonly reason: string
  readonly rows: readonly ReviewRow[]
}

/** The most frequent reason first. */
export function importReviewGroups(rows: readonly ReviewRow[]): readonly ImportReviewGroup[] {
  const byReason = new Map<string, ReviewRow[]>()
  for (const row of rows) {
    const known = byReason.get(row.reason)
    if (known) known.push(row)
    else byReason.set(row.reason, [row])
  }
  return [...byReason]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([reason, ofReason], index) => ({ id: `review-${index}`, reason, rows: ofReason }))
}

/** The first sentence says what is so; the rest what follows from it. */
export function splitReason(reason: string): { readonly title: string; readonly note: string } {
  const end = reason.indexOf('。')
  if (end < 0 || end === reason.length - 1) return { title: reason.replace(/。$/, ''), note: '' }
  return { title: reason.slice(0, end), note: reason.slice(end + 1) }
}

/** Rows = imported + merged + skipped must hold for every table that is taken in. */
export function isAccountedFor({ role, rows, imported, merged, skipped }: SourceTable): boolean {
  return role !== 'mapped' || rows === imported + merged + skipped
}

export interface RowTotals {
  readonly rows: number
  readonly imported: number
  readonly merged: number
  readonly skipped: number
}

/** Of all tables that are taken in. */
export function mappedTotals({ source }: Pick<ImportResult, 'source'>): RowTotals {
  const zero = { rows: 0, imported: 0, merged: 0, skipped: 0 }
  return source.tables
    .filter(({ role }) => role === 'mapped')
    .reduce(
      (sum, table) => ({
        rows: sum.rows + table.rows,
        imported: sum.imported + table.imported,
        merged: sum.merged + table.merged,
        skipped: sum.skipped + table.skipped,
      }),
      zero,
    )
}

export interface ReconciliationGroup {
  readonly label: string
  readonly lines: readonly ReconciliationLine[]
  readonly unequal: number
}

/** ケース（依頼年度）：令和6年度 stands under ケース（依頼年度）. */
export function reconciliationGroups(
  lines: readonly ReconciliationLine[],
): readonly ReconciliationGroup[] {
  const labels = [...new Set(lines.map(({ what }) => groupOf(what)))]
  return labels.map((label) => {
    const ofGroup = lines.filter(({ what }) => groupOf(what) === label)
    return {
      label,
      lines: ofGroup.map((line) => ({ ...line, what: line.what.slice(label.length + 1) })),
      unequal: ofGroup.filter(({ equal }) => !equal).length,
    }
  })
}

function groupOf(what: string): string {
  const colon = what.indexOf('：')
  return colon < 0 ? '' : what.slice(0, colon)
}
