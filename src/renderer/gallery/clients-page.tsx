import { useState } from 'react'
import { type KanaRow, kanaRowOf, kanaRows } from '../../shared/rules/kana-order.ts'
import { Button } from '../components/buttons/button.tsx'
import { LinkButton } from '../components/buttons/link-button.tsx'
import { SearchField } from '../components/fields/search-field.tsx'
import { SelectField } from '../components/fields/select-field.tsx'
import { BottomBar } from '../components/layout/bottom-bar.tsx'
import { FilterBar } from '../components/layout/filter-bar.tsx'
import { KanaIndex } from '../components/layout/kana-index.tsx'
import { ListTools } from '../components/layout/list-tools.tsx'
import { PageHeader } from '../components/layout/page-header.tsx'
import { Page } from '../components/layout/page.tsx'
import { DueMark } from '../components/marks/due-mark.tsx'
import { StatusMark } from '../components/marks/status-mark.tsx'
import { EmptyState } from '../components/messages/empty-state.tsx'
import { ColumnChooser } from '../components/overlays/column-chooser.tsx'
import { type DataColumn, type DataSort, DataTable } from '../components/tables/data-table.tsx'
import { GalleryFrame } from './gallery-frame.tsx'
import { PEOPLE, type Person } from './people.ts'

const COLUMNS: readonly DataColumn<Person>[] = [
  { id: 'kana', head: 'フリガナ', cell: (p) => p.kana, width: 8.6, sortable: true },
  { id: 'name', head: '氏名', cell: (p) => p.name, width: 7, isRowLink: true, sortable: true },
  { id: 'age', head: '年齢', cell: (p) => p.age, width: 3.1, align: 'end', hiddenWhenNarrow: true },
  { id: 'sex', head: '性別', cell: (p) => p.sex, width: 3.2, hiddenWhenNarrow: true },
  { id: 'category', head: 'カテゴリー', cell: (p) => p.category, width: 9.8 },
  { id: 'status', head: '現在の状況', cell: (p) => <StatusMark status={p.status} />, width: 10.6 },
  {
    id: 'residence',
    head: '現在の居所',
    cell: (p) => p.residence,
    width: 9.2,
    hiddenWhenNarrow: true,
  },
  { id: 'due', head: '次の期限', cell: due, width: 12.4 },
  { id: 'staff', head: '担当', cell: (p) => p.staff, width: 3.4 },
]

function due({ daysLeft, day, task }: Person) {
  return daysLeft > 0 ? `${day} ${task}` : <DueMark daysLeft={daysLeft} day={day} task={task} />
}

const FILTERS = [
  { label: '年度', width: '7.5rem', options: ['令和8年度', '令和7年度'] },
  { label: '状況', width: '8rem', options: ['支援中', '終了'] },
  { label: '担当', width: '8rem', options: ['佐藤 由美', '渡辺 誠'] },
  { label: 'カテゴリー', width: '10rem', options: ['特別調整', '一般調整'] },
  { label: '障害・高齢', width: '8rem', options: ['高齢', '知的'] },
]

function Filter({ label, width, options }: (typeof FILTERS)[number]) {
  const [value, setValue] = useState<string | null>(label === '状況' ? '支援中' : null)
  return (
    <SelectField
      label={label}
      width={width}
      emptyLabel="すべて"
      options={options.map((option) => ({ value: option, label: option }))}
      value={value}
      {...(value !== null && { look: 'set' })}
      onChange={setValue}
    />
  )
}

interface FiltersProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

function Filters({ query, onQuery }: FiltersProps) {
  return (
    <FilterBar
      search={<SearchField label="氏名・フリガナ・ケース番号" value={query} onChange={onQuery} />}
    >
      {FILTERS.map((filter) => (
        <Filter key={filter.label} {...filter} />
      ))}
      <Button variant="text" onClick={() => onQuery('')}>
        条件を消す
      </Button>
    </FilterBar>
  )
}

export function ClientsPage() {
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<DataSort>({ columnId: 'kana', direction: 'ascending' })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['オノデラ マサオ']))
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(COLUMNS.map(({ id }) => id)))
  const [jump, setJump] = useState<{ readonly index: number }>()
  const [row, setRow] = useState<KanaRow>('あ')
  const [range, setRange] = useState<readonly [number, number]>([0, 8])
  const found = PEOPLE.filter((p) => p.kana.includes(query) || p.name.includes(query))
  const rows = sort.direction === 'ascending' ? found : found.toReversed()
  const present = new Set(kanaRows.filter((each) => each !== 'ら' && each !== '他'))
  return (
    <GalleryFrame current="clients">
      <Page layout="fill">
        <PageHeader
          title="対象者"
          note="全 6,000名"
          actions={
            <>
              <Button variant="outlined">一覧を印刷する</Button>
              <Button variant="primary">対象者を登録する</Button>
            </>
          }
        />
        <Filters query={query} onQuery={setQuery} />
        <ListTools
          end={
            <>
              <span>
                <b>{rows.length.toLocaleString('ja-JP')}名</b>（状況：支援中）
              </span>
              <ColumnChooser
                columns={COLUMNS.map(({ id, head }) => ({ value: id, label: head }))}
                shown={shown}
                onChange={setShown}
              />
            </>
          }
        >
          <KanaIndex
            present={present}
            current={row}
            onJump={(to) => {
              setRow(to)
              setJump({ index: rows.findIndex((p) => kanaRowOf(p.kana) === to) })
            }}
          />
        </ListTools>
        <DataTable
          caption="対象者の一覧"
          columns={COLUMNS.filter(({ id }) => shown.has(id))}
          rows={rows}
          rowKey={(p) => p.id}
          rowLabel={(p) => p.name}
          rowHref={() => '#client-top'}
          groupOf={(p) => kanaRowOf(p.kana)}
          sort={sort}
          onSort={setSort}
          selection={{ keys: selected, onChange: setSelected }}
          jumpTo={jump}
          onRange={(first, last) => setRange([first, last])}
          empty={
            <EmptyState action={<LinkButton onClick={() => setQuery('')}>条件を消す</LinkButton>}>
              条件に合う人はいません。状況を「すべて」にすると 6,000名います。
            </EmptyState>
          }
        />
      </Page>
      <BottomBar
        edge="line"
        end={
          <span className="note">
            {rows.length.toLocaleString('ja-JP')}名のうち {(range[0] + 1).toLocaleString('ja-JP')}–
            {(range[1] + 1).toLocaleString('ja-JP')} を表示
          </span>
        }
      >
        <span>
          <b>{selected.size}名</b>を選んでいます
        </span>
        <LinkButton onClick={() => setSelected(new Set())}>
          選んだ人のフェイスシートを作る
        </LinkButton>
        <LinkButton onClick={() => setSelected(new Set())}>Excel に書き出す</LinkButton>
      </BottomBar>
    </GalleryFrame>
  )
}
