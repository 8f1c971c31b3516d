import './field.css'
import type { ReactNode } from 'react'

export interface FormGridProps {
  readonly children: ReactNode
}

/** Three columns of equal width, two when narrow. A child takes one column unless it is a FormCell. */
export function FormGrid({ children }: FormGridProps) {
  return <div className="form-grid">{children}</div>
}
