import { ScrollArea } from '../../components/layout/scroll-area.tsx'
import { SurveyTable } from '../../components/tables/survey-table.tsx'
import { type ShownTable, shownTables } from './shown-table.ts'
import type { SurveyAnswer } from './survey-answer.ts'
import { tableSetOf } from './table-sets.ts'

export interface SurveyFiguresProps {
  readonly tableSet: string
  readonly survey: SurveyAnswer
  readonly openCellId: string | undefined
  readonly onOpen: (cell: string) => void
}

/** Tables stand side by side where they fit, otherwise below each other; a wider one scrolls in itself. */
export function SurveyFigures({ tableSet, survey, openCellId, onOpen }: SurveyFiguresProps) {
  const tables = tableSetOf(tableSet).tables.flatMap((table, index) =>
    shownTables(table, survey.cells, survey, index === 0),
  )
  return (
    <ScrollArea label="統計の表">
      <div className="statistics-tables">
        {tables.map((table) => (
          <div key={table.key} style={{ maxWidth: widthOf(table) }}>
            <SurveyTable
              title={table.title}
              note={table.note}
              rowHead={table.rowHead}
              columns={table.columns}
              groups={table.groups}
              compact={table.isCompact}
              openCellId={openCellId}
              onOpen={(cell) => onOpen(cell.id)}
            />
            {table.footNotes.map((footNote) => (
              <p key={footNote} className="note">
                {footNote}
              </p>
            ))}
          </div>
        ))}
      </div>
    </ScrollArea>
  )
}

/** A table of one column is not drawn across the screen: the eye would lose its row. */
function widthOf({ columns }: ShownTable): string {
  return `${15 + columns.length * 7}rem`
}
