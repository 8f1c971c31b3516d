import './field.css'
import type { ReactNode } from 'react'

export interface FormCellProps {
  /** In columns; `half` is one and a half. */
  readonly span: 'half' | 'two' | 'full'
  readonly children: ReactNode
}

/** A wider place in a FormGrid. */
export function FormCell({ span, children }: FormCellProps) {
  return (
    <div className="form-cell" data-span={span}>
      {children}
    </div>
  )
}
