import type { ClientRow } from '../../../shared/api/clients.ts'
import { IMPORT_PATH } from '../../app/paths.ts'
import { LinkButton } from '../../components/buttons/link-button.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { type ClientFilters, filterClients, NO_FILTERS } from './client-filters.ts'

export interface NoClientsProps {
  readonly all: readonly ClientRow[]
  readonly filters: ClientFilters
  readonly onFilters: (filters: ClientFilters) => void
}

/** Why nobody is listed, and the one way on. */
export function NoClients({ all, filters, onFilters }: NoClientsProps) {
  if (all.length === 0)
    return (
      <EmptyState action={<a href={IMPORT_PATH}>旧ライトのデータを取り込む</a>}>
        対象者はまだいません。
      </EmptyState>
    )
  const ofAnyStatus = filterClients(all, { ...filters, status: null }).length
  if (filters.status !== null && ofAnyStatus > 0)
    return (
      <EmptyState
        action={
          <LinkButton onClick={() => onFilters({ ...filters, status: null })}>
            状況を「すべて」にする
          </LinkButton>
        }
      >
        条件に合う人はいません。状況を「すべて」にすると {ofAnyStatus.toLocaleString('ja-JP')}
        名います。
      </EmptyState>
    )
  return (
    <EmptyState action={<LinkButton onClick={() => onFilters(NO_FILTERS)}>条件を消す</LinkButton>}>
      条件に合う人はいません。条件を消すと {all.length.toLocaleString('ja-JP')}名います。
    </EmptyState>
  )
}
