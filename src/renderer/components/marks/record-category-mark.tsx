import { recordCategories2, type RecordCategory2 } from '../../../shared/codes/record-codes.ts'
import { Mark, type Tone } from './mark.tsx'
import type { ShapeName } from './shape.tsx'

type Look = { readonly shape: ShapeName; readonly tone: Tone }

const LOOKS: Record<Exclude<RecordCategory2, 'normal'>, Look> = {
  important: { shape: 'star', tone: 'red' },
  acquisition: { shape: 'square', tone: 'amber' },
  transition: { shape: 'arrow', tone: 'green' },
  closing: { shape: 'ring', tone: 'ink' },
}

export interface RecordCategoryMarkProps {
  readonly category: RecordCategory2
}

/** 記録 カテゴリー②; 通常 has no shape, because it is not news. */
export function RecordCategoryMark({ category }: RecordCategoryMarkProps) {
  const label = recordCategories2.labelOf(category)
  if (category === 'normal') return <span className="note">{label}</span>
  return <Mark {...LOOKS[category]}>{label}</Mark>
}
