import { memo, useMemo, useState } from 'react'
import type { CaseRecordEntry } from '../../../../shared/cases/case-document.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { Button } from '../../../components/buttons/button.tsx'
import { LinkButton } from '../../../components/buttons/link-button.tsx'
import { SearchField } from '../../../components/fields/search-field.tsx'
import { SelectField } from '../../../components/fields/select-field.tsx'
import { ListTools } from '../../../components/layout/list-tools.tsx'
import { RecordDay } from '../../../components/layout/record-day.tsx'
import { ScrollArea } from '../../../components/layout/scroll-area.tsx'
import { EmptyState } from '../../../components/messages/empty-state.tsx'
import { recordDays } from './record-days.ts'
import {
  authorChoices,
  CATEGORY_CHOICES,
  filterRecords,
  NO_RECORD_FILTERS,
  type RecordFilters,
  searchableRecords,
} from './record-filters.ts'
import { RecordItem } from './record-item.tsx'

const SHOWN_AT_ONCE = 100

export interface RecordListProps {
  readonly records: readonly CaseRecordEntry[]
  readonly today: IsoDate
  /** Words that a search came with. */
  readonly find: string
}

/** これまでの記録, newest first, day by day. Typing above it never draws it again. */
export const RecordList = memo(function RecordList({ records, today, find }: RecordListProps) {
  const [filters, setFilters] = useState<RecordFilters>({ ...NO_RECORD_FILTERS, text: find })
  const [limit, setLimit] = useState(SHOWN_AT_ONCE)
  const searchable = useMemo(() => searchableRecords(records), [records])
  const authors = useMemo(() => authorChoices(records), [records])
  const found = useMemo(() => filterRecords(searchable, filters), [searchable, filters])
  const days = useMemo(() => recordDays(found.slice(0, limit), today), [found, limit, today])
  return (
    <>
      <ListTools>
        <h2>これまでの記録</h2>
        <span className="note" role="status">
          {countText(found.length, records.length)}
        </span>
        <Filters filters={filters} authors={authors} onChange={setFilters} />
      </ListTools>
      <ScrollArea label="これまでの記録">
        {found.length === 0 && (
          <NoRecords total={records.length} onClear={() => setFilters(NO_RECORD_FILTERS)} />
        )}
        {days.map((day) => (
          <RecordDay key={day.key} day={day.day} note={day.note}>
            {day.records.map((record) => (
              <RecordItem key={record.id} record={record} />
            ))}
          </RecordDay>
        ))}
        {found.length > limit && (
          <p>
            <Button variant="outlined" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
              前の記録も見る（あと {(found.length - limit).toLocaleString('ja-JP')}件）
            </Button>
          </p>
        )}
      </ScrollArea>
    </>
  )
})

interface FiltersProps {
  readonly filters: RecordFilters
  readonly authors: ReturnType<typeof authorChoices>
  readonly onChange: (filters: RecordFilters) => void
}

function Filters({ filters, authors, onChange }: FiltersProps) {
  return (
    <>
      <SelectField
        inline
        label="カテゴリー"
        emptyLabel="すべて"
        options={CATEGORY_CHOICES}
        value={filters.category}
        {...(filters.category !== null && { look: 'set' })}
        onChange={(category) => onChange({ ...filters, category })}
      />
      <SelectField
        inline
        label="記録者"
        emptyLabel="すべて"
        options={authors}
        value={filters.author}
        {...(filters.author !== null && { look: 'set' })}
        onChange={(author) => onChange({ ...filters, author })}
      />
      <div className="field-inline">
        <SearchField
          label="本文の言葉"
          value={filters.text}
          onChange={(text) => onChange({ ...filters, text })}
        />
      </div>
    </>
  )
}

interface NoRecordsProps {
  readonly total: number
  readonly onClear: () => void
}

function NoRecords({ total, onClear }: NoRecordsProps) {
  if (total === 0)
    return <EmptyState>記録はまだありません。上の欄に書くと、ここに並びます。</EmptyState>
  return (
    <EmptyState action={<LinkButton onClick={onClear}>条件を消す</LinkButton>}>
      条件に合う記録はありません。条件を消すと {total.toLocaleString('ja-JP')}件あります。
    </EmptyState>
  )
}

function countText(found: number, total: number): string {
  const all = total.toLocaleString('ja-JP')
  return found === total ? `${all}件` : `${all}件のうち ${found.toLocaleString('ja-JP')}件`
}
