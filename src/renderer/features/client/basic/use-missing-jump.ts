import { useRef } from 'react'
import type { MissingInput } from '../../../../shared/rules/input-rule.ts'
import { focusField } from './field-anchor.tsx'

/** 「次の未入力へ」: one after the other, and from the last to the first. */
export function useMissingJump(missing: readonly MissingInput[]): () => void {
  const last = useRef<string>(undefined)
  return () => {
    const at = missing.findIndex(({ field }) => field === last.current)
    const next = missing[at + 1] ?? missing[0]
    if (!next) return
    last.current = next.field
    focusField(next.field)
  }
}
