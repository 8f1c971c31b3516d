import './course-steps.css'
import { Shape } from '../marks/shape.tsx'

export interface CourseStep {
  readonly id: string
  /** `\n` breaks the line: 福祉サービス\n計画通知書. */
  readonly label: string
  /** `optional` is not always needed; `later` is still to come. */
  readonly state: 'done' | 'now' | 'later' | 'optional'
  /** The date of a done step, the due date of others; '' when there is none. */
  readonly date: string
}

export interface CourseStepsProps {
  /** 支援の道すじ, read aloud. */
  readonly label: string
  readonly steps: readonly CourseStep[]
}

const WORDS = { done: '済', now: 'いまここ', later: '', optional: '' } as const

/** Ten and eleven stand in one line; more take two of six. */
function lengthOf(steps: readonly CourseStep[]): 'eleven' | 'twelve' | undefined {
  if (steps.length > 11) return 'twelve'
  return steps.length === 11 ? 'eleven' : undefined
}

/** The course of a case: done, here, still to come. Ten in a line, five when narrow. */
export function CourseSteps({ label, steps }: CourseStepsProps) {
  return (
    <ol className="course-steps" data-length={lengthOf(steps)} aria-label={label}>
      {steps.map(({ id, label: name, state, date }) => (
        <li key={id} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="course-word">{WORDS[state]}</span>
          <span className="course-disc">{state === 'done' && <Shape name="check" />}</span>
          <span className="course-name">{name}</span>
          <span className="course-date">{state === 'optional' ? '必要なとき' : date}</span>
        </li>
      ))}
    </ol>
  )
}
