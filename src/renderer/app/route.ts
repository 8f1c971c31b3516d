import type { ComponentType } from 'react'
import type { IconName } from '../components/icons/icon-paths.ts'

export type RailId = 'clients' | 'statistics' | 'import'

/** What an address says beside its screen. */
export interface RouteProps {
  /** The parts of the path that the pattern names: `/clients/:caseId/:tab`. */
  readonly params: Readonly<Record<string, string>>
  /** What stands behind `?`: `#/statistics?fy=2024&cell=…`. */
  readonly query: URLSearchParams
}

export interface AppRoute {
  /** Path behind `#`; a part that begins with `:` takes any word. */
  readonly path: string
  /** Which item of the rail is the current one there. */
  readonly rail: RailId
  readonly Page: ComponentType<RouteProps>
}

export interface RailEntry {
  readonly id: RailId
  readonly label: string
  readonly icon: IconName
  readonly href: string
}
