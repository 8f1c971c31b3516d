import { useMemo, useState } from 'react'
import type { ClientRow } from '../../../shared/api/clients.ts'
import { kanaRows, type KanaRow } from '../../../shared/rules/kana-order.ts'
import { useKept } from '../../app/page-memory.tsx'
import { clientPath } from '../../app/paths.ts'
import { personName } from '../../app/person-name.ts'
import { BottomBar } from '../../components/layout/bottom-bar.tsx'
import { KanaIndex } from '../../components/layout/kana-index.tsx'
import { ListTools } from '../../components/layout/list-tools.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Page } from '../../components/layout/page.tsx'
import { ColumnChooser } from '../../components/overlays/column-chooser.tsx'
import { DataTable, type DataSort } from '../../components/tables/data-table.tsx'
import { CLIENT_COLUMNS, FIRST_COLUMNS } from './client-columns.tsx'
import { ClientFilterBar } from './client-filter-bar.tsx'
import { clientFilterOptions } from './client-filter-options.ts'
import { type ClientFilters, filterClients, FIRST_FILTERS } from './client-filters.ts'
import { ClientsFound } from './clients-found.tsx'
import { NoClients } from './no-clients.tsx'
import { BY_KANA, sortClients } from './sort-clients.ts'

/** Enter opens only who is certainly meant. */
function openOnly(rows: readonly ClientRow[]): void {
  const [only, ...others] = rows
  if (only && others.length === 0) window.location.hash = clientPath(only.caseId, 'top')
}

export interface ClientListProps {
  readonly rows: readonly ClientRow[]
}

export function ClientList({ rows: all }: ClientListProps) {
  const [filters, setFilters] = useKept<ClientFilters>('clients/filters', FIRST_FILTERS)
  const [sort, setSort] = useKept<DataSort>('clients/sort', BY_KANA)
  const [shown, setShown] = useKept('clients/columns', FIRST_COLUMNS)
  const [jump, setJump] = useState<{ readonly index: number }>()
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const options = useMemo(() => clientFilterOptions(all), [all])
  const rows = useMemo(() => sortClients(filterClients(all, filters), sort), [all, filters, sort])
  const present = useMemo(() => new Set(rows.map(({ kanaRow }) => toKanaRow(kanaRow))), [rows])
  const isByKana = sort.columnId === 'kana'
  const firstInSight = rows[range[0]]
  return (
    <>
      <Page layout="fill">
        <PageHeader title="対象者" note={`全 ${count(all.length)}名`} />
        <ClientFilterBar
          filters={filters}
          options={options}
          onChange={setFilters}
          onSubmit={() => openOnly(rows)}
        />
        <ListTools
          end={
            <>
              <ClientsFound all={all} rows={rows} filters={filters} onFilters={setFilters} />
              <ColumnChooser
                columns={CLIENT_COLUMNS.map(({ id, head }) => ({ value: id, label: head }))}
                shown={shown}
                onChange={(next) => setShown(new Set([...next, 'name']))}
              />
            </>
          }
        >
          {isByKana && (
            <KanaIndex
              present={present}
              current={firstInSight && toKanaRow(firstInSight.kanaRow)}
              onJump={(to) => setJump({ index: rows.findIndex((row) => row.kanaRow === to) })}
            />
          )}
        </ListTools>
        <DataTable
          caption="対象者の一覧"
          columns={CLIENT_COLUMNS.filter(({ id }) => shown.has(id))}
          rows={rows}
          rowKey={({ caseId }) => caseId}
          rowLabel={({ name }) => personName(name)}
          rowHref={({ caseId }) => clientPath(caseId, 'top')}
          {...(isByKana && { groupOf: ({ kanaRow }: ClientRow) => kanaRow })}
          sort={sort}
          onSort={setSort}
          jumpTo={jump}
          onRange={(first, last) => setRange([first, last])}
          empty={<NoClients all={all} filters={filters} onFilters={setFilters} />}
        />
      </Page>
      <BottomBar edge="line" end={<span className="note">{rangeText(rows.length, range)}</span>}>
        <span className="note">行を選ぶと、その人のトップが開きます。</span>
      </BottomBar>
    </>
  )
}

function toKanaRow(text: string): KanaRow {
  return kanaRows.find((row) => row === text) ?? '他'
}

function count(number: number): string {
  return number.toLocaleString('ja-JP')
}

function rangeText(total: number, [first, last]: readonly [number, number]): string {
  if (total === 0) return '0名'
  return `${count(total)}名のうち ${count(first + 1)}–${count(Math.min(last + 1, total))} を表示`
}
