import { caseStatuses, type CaseStatus } from '../../../shared/codes/case-codes.ts'
import { Mark, type Tone } from './mark.tsx'
import type { ShapeName } from './shape.tsx'

const LOOKS: Record<CaseStatus, { readonly shape: ShapeName; readonly tone: Tone }> = {
  coordination: { shape: 'half', tone: 'key' },
  awaiting_release: { shape: 'diamond-open', tone: 'key' },
  follow_up: { shape: 'disc', tone: 'green' },
  consultation: { shape: 'square', tone: 'ink' },
  suspect_support: { shape: 'diamond', tone: 'ink' },
  ended: { shape: 'ring', tone: 'off' },
}

export interface StatusMarkProps {
  readonly status: CaseStatus
}

/** 現在の状況 of a case. */
export function StatusMark({ status }: StatusMarkProps) {
  return <Mark {...LOOKS[status]}>{caseStatuses.labelOf(status)}</Mark>
}
