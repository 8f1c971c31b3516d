import type { SurveyCheck, SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'

/** What is of one kind among 要確認. */
export interface ReviewGroup {
  readonly kind: string
  readonly label: string
  readonly items: readonly SurveyReviewItem[]
}

/** In the order in which the kinds first come: what keeps something out of every figure stands first. */
export function reviewGroups(items: readonly SurveyReviewItem[]): readonly ReviewGroup[] {
  const groups = new Map<string, { kind: string; label: string; items: SurveyReviewItem[] }>()
  for (const item of items) {
    const known = groups.get(item.kind)
    if (known) known.items.push(item)
    else groups.set(item.kind, { kind: item.kind, label: item.label, items: [item] })
  }
  return [...groups.values()]
}

/** The three sorts of 検算. */
export interface CheckGroup {
  readonly kind: SurveyCheck['kind']
  readonly label: string
  readonly checks: readonly SurveyCheck[]
  readonly failed: number
}

const CHECK_KINDS: readonly SurveyCheck['kind'][] = ['years', 'sums', 'tables']

function checkLabel(kind: SurveyCheck['kind'], isFiscalYear: boolean): string {
  switch (kind) {
    case 'years':
      return isFiscalYear ? '前年度との照合' : '期間の前との照合'
    case 'sums':
      return '計と内訳の照合'
    case 'tables':
      return '表どうしの照合'
  }
}

export function checkGroups(
  checks: readonly SurveyCheck[],
  isFiscalYear: boolean,
): readonly CheckGroup[] {
  return CHECK_KINDS.map((kind) => {
    const ofKind = checks.filter((check) => check.kind === kind)
    return {
      kind,
      label: checkLabel(kind, isFiscalYear),
      checks: ofKind,
      failed: ofKind.filter(({ ok }) => !ok).length,
    }
  })
}
