import './mark.css'
import type { ReactNode } from 'react'

export interface TagProps {
  readonly children: ReactNode
}

/** A word in a thin frame: カテゴリー, カテゴリー①. */
export function Tag({ children }: TagProps) {
  return <span className="tag">{children}</span>
}
