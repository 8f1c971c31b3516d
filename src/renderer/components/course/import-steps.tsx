import './import-steps.css'
import { Shape } from '../marks/shape.tsx'

export interface ImportStepsProps {
  /** 取込の手順, read aloud. */
  readonly label: string
  readonly steps: readonly string[]
  /** Counted from 0; the length when all are done. */
  readonly current: number
}

/** A work in steps, in the language of the course: disc with check, yellow disc, ring. */
export function ImportSteps({ label, steps, current }: ImportStepsProps) {
  return (
    <ol className="import-steps" aria-label={label}>
      {steps.map((name, index) => (
        <li
          key={name}
          data-state={index < current ? 'done' : index === current ? 'now' : 'later'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="import-disc">
            {index < current ? <Shape name="check" /> : index + 1}
          </span>
          {name}
          {index < current && <span className="visually-hidden">済</span>}
        </li>
      ))}
    </ol>
  )
}
