import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { type BasicDraft, changedFields, draftOf } from './basic-draft.ts'
import type { BasicField } from './basic-fields.ts'

/** One form, saved elsewhere while it was being filled. */
export interface EditConflict {
  /** What the form was filled from. */
  readonly base: CaseSheet
  readonly draft: BasicDraft
  /** What is stored now. */
  readonly current: CaseSheet
}

export type Side = 'mine' | 'theirs'

/** Fields that both changed, differently: a person chooses. */
export function contestedFields({ base, draft, current }: EditConflict): readonly BasicField[] {
  const before = draftOf(base)
  const theirs = new Set(changedFields(before, draftOf(current)))
  const apart = new Set(changedFields(draft, draftOf(current)))
  return changedFields(before, draft).filter((field) => theirs.has(field) && apart.has(field))
}

/** Fields that only the other side changed: theirs are taken. */
export function fieldsChangedElsewhere({
  base,
  draft,
  current,
}: EditConflict): readonly BasicField[] {
  const before = draftOf(base)
  const mine = new Set(changedFields(before, draft))
  return changedFields(before, draftOf(current)).filter((field) => !mine.has(field))
}

/** What is stored now, with every change of this form that was not given up. */
export function mergedDraft(
  conflict: EditConflict,
  choices: Readonly<Partial<Record<BasicField, Side>>>,
): BasicDraft {
  const { base, draft, current } = conflict
  const kept = changedFields(draftOf(base), draft).filter((field) => choices[field] !== 'theirs')
  return {
    ...draftOf(current),
    ...Object.fromEntries(kept.map((field) => [field, draft[field]])),
  }
}
