import type { ClientRow } from '../../../shared/api/clients.ts'
import { caseStatuses, categories } from '../../../shared/codes/case-codes.ts'
import { sexes } from '../../../shared/codes/person-codes.ts'
import { formatWarekiShort } from '../../../shared/rules/format-wareki.ts'
import { personName } from '../../app/person-name.ts'
import { StatusMark } from '../../components/marks/status-mark.tsx'
import type { DataColumn } from '../../components/tables/data-table.tsx'

function status({ status: code }: ClientRow) {
  return caseStatuses.has(code) ? <StatusMark status={code} /> : code
}

function label(list: { readonly labelOf: (code: string) => string }, code: string | undefined) {
  return code === undefined ? '' : list.labelOf(code)
}

/** What the list shows of a case; 年齢・性別・居所 give way first when it is narrow. */
export const CLIENT_COLUMNS: readonly DataColumn<ClientRow>[] = [
  {
    id: 'kana',
    head: 'フリガナ',
    cell: ({ kana }) => (kana === undefined ? '' : personName(kana)),
    width: 8.8,
    sortable: true,
  },
  { id: 'name', head: '氏名', cell: ({ name }) => personName(name), width: 6.8, isRowLink: true },
  {
    id: 'age',
    head: '年齢',
    cell: ({ age }) => age,
    width: 3.4,
    align: 'end',
    hiddenWhenNarrow: true,
  },
  {
    id: 'sex',
    head: '性別',
    cell: ({ sex }) => label(sexes, sex),
    width: 2.9,
    hiddenWhenNarrow: true,
  },
  { id: 'caseNo', head: 'ケース番号', cell: ({ caseNo }) => caseNo, width: 6.4, sortable: true },
  {
    id: 'category',
    head: 'カテゴリー',
    cell: ({ category }) => label(categories, category),
    width: 9.4,
  },
  { id: 'status', head: '現在の状況', cell: status, width: 10.4 },
  {
    id: 'residence',
    head: '現在の居所',
    cell: ({ residence }) => residence,
    width: 11.2,
    hiddenWhenNarrow: true,
  },
  {
    id: 'requestDate',
    head: '依頼日',
    cell: ({ requestDate }) => requestDate !== undefined && formatWarekiShort(requestDate),
    width: 6,
    sortable: true,
  },
  {
    id: 'staff',
    head: '担当',
    cell: ({ staff }) => (staff === undefined ? '' : personName(staff)),
    width: 7,
  },
]

/** 依頼日 is one press away: beside it nothing else would be read whole. */
export const FIRST_COLUMNS: ReadonlySet<string> = new Set(
  CLIENT_COLUMNS.map(({ id }) => id).filter((id) => id !== 'requestDate'),
)
