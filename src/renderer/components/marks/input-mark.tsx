import { Mark } from './mark.tsx'

export interface InputMarkProps {
  /** How many inputs are missing; 0 shows ✓ 済. */
  readonly missing: number
  /** A figure beside the ring instead of the word, for lists of sections. */
  readonly counted?: boolean
}

/** ○ 未入力 or ✓ 済. */
export function InputMark({ missing, counted }: InputMarkProps) {
  if (missing === 0)
    return (
      <Mark shape="check" tone="green">
        済
      </Mark>
    )
  return (
    <Mark shape="ring" tone="amber">
      {counted === true ? (
        <>
          <span className="visually-hidden">未入力 </span>
          {missing}
        </>
      ) : (
        '未入力'
      )}
    </Mark>
  )
}
