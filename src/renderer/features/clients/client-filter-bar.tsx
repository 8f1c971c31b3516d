import { Button } from '../../components/buttons/button.tsx'
import type { Choice } from '../../components/fields/choice.ts'
import { SearchField } from '../../components/fields/search-field.tsx'
import { SelectField } from '../../components/fields/select-field.tsx'
import { FilterBar } from '../../components/layout/filter-bar.tsx'
import type { ClientFilterOptions } from './client-filter-options.ts'
import { type ClientFilters, NO_FILTERS } from './client-filters.ts'

type Chosen = Exclude<keyof ClientFilters, 'text'>

export interface ClientFilterBarProps {
  readonly filters: ClientFilters
  readonly options: ClientFilterOptions
  readonly onChange: (filters: ClientFilters) => void
  /** Enter in the search box: the one person that was found. */
  readonly onSubmit: () => void
}

/** 年度・状況・担当・カテゴリー・障害, and the search that is there first. */
export function ClientFilterBar({ filters, options, onChange, onSubmit }: ClientFilterBarProps) {
  const select = (id: Chosen, label: string, width: string, choices: readonly Choice[]) => (
    <SelectField
      label={label}
      width={width}
      emptyLabel="すべて"
      options={choices}
      value={filters[id]}
      {...(filters[id] !== null && { look: 'set' })}
      onChange={(value) => onChange({ ...filters, [id]: value })}
    />
  )
  return (
    <FilterBar
      search={
        <SearchField
          label="氏名・フリガナ・ケース番号"
          value={filters.text}
          onChange={(text) => onChange({ ...filters, text })}
          onSubmit={onSubmit}
        />
      }
    >
      {select('fiscalYear', '年度', '8rem', options.fiscalYears)}
      {select('status', '状況', '8.5rem', options.statuses)}
      {select('staff', '担当', '8rem', options.staff)}
      {select('category', 'カテゴリー', '9.5rem', options.categories)}
      {select('trait', '障害・高齢', '7rem', options.traits)}
      <Button variant="text" onClick={() => onChange(NO_FILTERS)}>
        条件を消す
      </Button>
    </FilterBar>
  )
}
