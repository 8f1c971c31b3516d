import { categories } from '../../../shared/codes/case-codes.ts'
import { Tag } from './tag.tsx'

export interface CategoryTagProps {
  /** A code of `categories`, or a center's own. */
  readonly category: string
}

/** 依頼時のカテゴリー. */
export function CategoryTag({ category }: CategoryTagProps) {
  return <Tag>{categories.labelOf(category)}</Tag>
}
