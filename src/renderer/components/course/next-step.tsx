import './course-steps.css'
import type { ReactNode } from 'react'

export interface NextStepProps {
  /** One sentence: what to do, and how long there is. */
  readonly children: ReactNode
  /** 済みにする as text, then the one button. */
  readonly actions?: ReactNode
}

/** 次にすること: yellow, because it is where the case stands now. */
export function NextStep({ children, actions }: NextStepProps) {
  return (
    <div className="next-step">
      <b>次にすること</b>
      <span>{children}</span>
      {actions !== undefined && <div className="next-step-actions">{actions}</div>}
    </div>
  )
}
