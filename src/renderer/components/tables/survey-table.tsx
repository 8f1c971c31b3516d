import './survey-table.css'
import { useRef } from 'react'
import type { SurveyCell, SurveyColumn, SurveyRowGroup } from './survey-data.ts'
import { SurveyTableHead } from './survey-table-head.tsx'
import { SurveyTableRow } from './survey-table-row.tsx'
import { useCellFocus } from './use-cell-focus.ts'

export type { SurveyCell, SurveyColumn, SurveyRow, SurveyRowGroup } from './survey-data.ts'

export interface SurveyTableProps {
  /** T1 業務別実施状況. */
  readonly title: string
  /** R7.4.1–R8.3.31・単位：件. */
  readonly note?: string
  /** Over the words of the rows: 業務, 年齢. */
  readonly rowHead: string
  readonly columns: readonly SurveyColumn[]
  readonly groups: readonly SurveyRowGroup[]
  /** The figure whose cases stand below. */
  readonly openCellId?: string | undefined
  readonly onOpen: (cell: SurveyCell) => void
  /** 31 px rows for long tables. */
  readonly compact?: boolean
}

/** A table of the survey as printed; every figure opens its cases. Arrow keys move between figures. */
export function SurveyTable(props: SurveyTableProps) {
  const { columns, groups } = props
  const table = useRef<HTMLTableElement>(null)
  const rows = groups.flatMap((group) => group.rows)
  const focus = useCellFocus(table, rows.length, columns.length)
  const hasGroups = groups.some((group) => group.label !== '')
  return (
    <div className="survey-table-scroll">
      {/* eslint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid in the sense of ARIA: arrow keys move between its figures */}
      <table
        ref={table}
        className="survey-table"
        role="grid"
        data-compact={props.compact}
        onKeyDown={focus.onKeyDown}
      >
        <caption>
          {props.title}
          {props.note !== undefined && <span>{props.note}</span>}
        </caption>
        <SurveyTableHead rowHead={props.rowHead} columns={columns} spansGroups={hasGroups} />
        <tbody>
          {groups.map((group) =>
            group.rows.map((row, index) => (
              <SurveyTableRow
                key={row.id}
                row={row}
                rowIndex={rows.indexOf(row)}
                columns={columns}
                hasGroups={hasGroups}
                group={index === 0 ? group : undefined}
                endsGroup={hasGroups && index === group.rows.length - 1}
                openCellId={props.openCellId}
                focused={focus.cell}
                onFocus={focus.setCell}
                onOpen={props.onOpen}
              />
            )),
          )}
        </tbody>
      </table>
      {/* eslint-enable jsx-a11y/no-noninteractive-element-to-interactive-role */}
    </div>
  )
}
