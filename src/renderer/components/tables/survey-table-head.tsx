import type { SurveyColumn } from './survey-data.ts'

export interface SurveyTableHeadProps {
  readonly rowHead: string
  readonly columns: readonly SurveyColumn[]
  /** The words of the rows take two columns. */
  readonly spansGroups: boolean
}

interface ColumnGroup {
  readonly label: string | undefined
  readonly columns: readonly SurveyColumn[]
}

function groupsOf(columns: readonly SurveyColumn[]): readonly ColumnGroup[] {
  const groups: { label: string | undefined; columns: SurveyColumn[] }[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last && column.group !== undefined && last.label === column.group) last.columns.push(column)
    else groups.push({ label: column.group, columns: [column] })
  }
  return groups
}

/** True where a vertical line stands before the column: between groups. */
export function startsGroup(columns: readonly SurveyColumn[], index: number): boolean {
  const group = columns[index]?.group
  const previous = columns[index - 1]
  if (index === 0) return group !== undefined
  return group !== previous?.group
}

/** One or two rows of heads, as the form has them. */
export function SurveyTableHead({ rowHead, columns, spansGroups }: SurveyTableHeadProps) {
  const groups = groupsOf(columns)
  const isGrouped = columns.some((column) => column.group !== undefined)
  const corner = { rowSpan: isGrouped ? 2 : 1, colSpan: spansGroups ? 2 : 1 }
  return (
    <thead>
      <tr>
        <th scope="col" {...corner}>
          {rowHead}
        </th>
        {groups.map((group, index) =>
          group.label === undefined ? (
            <th key={index} scope="col" rowSpan={corner.rowSpan} data-line={isGrouped || undefined}>
              {group.columns[0]?.label}
            </th>
          ) : (
            <th key={index} scope="colgroup" colSpan={group.columns.length} data-line="true">
              {group.label}
            </th>
          ),
        )}
      </tr>
      {isGrouped && (
        <tr>
          {columns.map(
            (column, index) =>
              column.group !== undefined && (
                <th
                  key={column.id}
                  scope="col"
                  data-line={startsGroup(columns, index) || undefined}
                >
                  {column.label}
                </th>
              ),
          )}
        </tr>
      )}
    </thead>
  )
}
