import type { ClientRow } from '../../../shared/api/clients.ts'
import { caseStatuses } from '../../../shared/codes/case-codes.ts'
import { LinkButton } from '../../components/buttons/link-button.tsx'
import { ACTIVE, type ClientFilters, filterClients, NO_FILTERS } from './client-filters.ts'

export interface ClientsFoundProps {
  readonly all: readonly ClientRow[]
  readonly rows: readonly ClientRow[]
  readonly filters: ClientFilters
  readonly onFilters: (filters: ClientFilters) => void
}

export function statusLabel(status: string): string {
  return status === ACTIVE ? '支援中' : caseStatuses.labelOf(status)
}

/** 68名（状況：支援中）; while somebody is looked for by name, also who the filters keep back. */
export function ClientsFound({ all, rows, filters, onFilters }: ClientsFoundProps) {
  const { text, status } = filters
  const byText =
    text.trim() === '' ? rows.length : filterClients(all, { ...NO_FILTERS, text }).length
  return (
    <>
      <span role="status">
        <b>{rows.length.toLocaleString('ja-JP')}名</b>
        {status !== null && `（状況：${statusLabel(status)}）`}
      </span>
      {byText > rows.length && rows.length > 0 && (
        <LinkButton onClick={() => onFilters({ ...NO_FILTERS, text })}>
          ほかの条件を外すと {byText.toLocaleString('ja-JP')}名
        </LinkButton>
      )}
    </>
  )
}
