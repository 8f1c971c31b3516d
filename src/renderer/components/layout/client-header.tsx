import './client-header.css'
import type { ReactNode } from 'react'
import type { CaseStatus } from '../../../shared/codes/case-codes.ts'
import { CategoryTag } from '../marks/category-tag.tsx'
import { StatusMark } from '../marks/status-mark.tsx'
import { WarningMark } from '../marks/warning-mark.tsx'

export interface ClientHeaderProps {
  /** 姓 名 with a space. */
  readonly name: string
  readonly kana: string
  /** 78歳・男. */
  readonly ageAndSex: string
  readonly caseNumber?: string
  readonly category?: string
  readonly status?: CaseStatus
  /** 本人同意の記録がありません. */
  readonly warnings: readonly string[]
  /** 共有先, a link to the other cases of the person, and the like. */
  readonly notes?: ReactNode
  readonly actions?: ReactNode
}

/** Who this is about; the same on every screen of a client. */
export function ClientHeader(props: ClientHeaderProps) {
  return (
    <header className="client-header">
      <div>
        <div className="client-header-line" data-line="name">
          <h1>{props.name}</h1>
          <span className="client-header-kana">{props.kana}</span>
          <span className="one-line">{props.ageAndSex}</span>
          {props.caseNumber !== undefined && (
            <span className="note one-line">ケース番号 {props.caseNumber}</span>
          )}
        </div>
        <div className="client-header-line">
          {props.category !== undefined && <CategoryTag category={props.category} />}
          {props.status !== undefined && <StatusMark status={props.status} />}
          {props.warnings.map((warning) => (
            <WarningMark key={warning} level="amber">
              {warning}
            </WarningMark>
          ))}
          {props.notes}
        </div>
      </div>
      {props.actions !== undefined && <div className="client-header-actions">{props.actions}</div>}
    </header>
  )
}
