import { Mark } from './mark.tsx'

export interface DueMarkProps {
  /** Days from today to the due day; negative when it has passed. */
  readonly daysLeft: number
  /** The due day as it is read: `11/25（水）`. */
  readonly day: string
  /** Amber before the day itself, for what is being done now. */
  readonly soon?: boolean
  /** What is due, read on the same line. */
  readonly task?: string
}

/** 期限: n日過ぎ, きょう, or the day. */
export function DueMark({ daysLeft, day, soon, task }: DueMarkProps) {
  const rest = task === undefined ? '' : ` ${task}`
  if (daysLeft < 0)
    return (
      <Mark shape="alert" tone="red">
        {-daysLeft}日過ぎ{rest}
      </Mark>
    )
  return (
    <Mark shape="due" tone={daysLeft === 0 || soon === true ? 'amber' : 'ink'}>
      {daysLeft === 0 ? 'きょう' : day}
      {rest}
    </Mark>
  )
}
