import './fold-block.css'
import { useId, type ReactNode } from 'react'
import { InputMark } from '../marks/input-mark.tsx'

export interface FoldBlockProps {
  /** 身体障害. */
  readonly title: string
  /** 有・無・疑い, a RadioGroup without its own shown label; or a derived word. */
  readonly choice: ReactNode
  readonly missing: number
  /** The fields that apply once 有 or 疑い is chosen; folded away otherwise. */
  readonly open: boolean
  readonly children?: ReactNode
}

/** One line of C ⑧: name, choice, state; what belongs to it opens below on paper. */
export function FoldBlock({ title, choice, missing, open, children }: FoldBlockProps) {
  const headingId = useId()
  return (
    <section className="fold-block" aria-labelledby={headingId} data-open={open || undefined}>
      <div className="fold-block-head">
        <h3 id={headingId}>{title}</h3>
        <div>{choice}</div>
        <span className="fold-block-state">
          <InputMark missing={missing} />
        </span>
      </div>
      {open && children !== undefined && <div className="fold-block-body">{children}</div>}
    </section>
  )
}
