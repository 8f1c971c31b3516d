export const clientTabs = ['top', 'basic', 'support', 'acquisitions', 'records'] as const
export type ClientTab = (typeof clientTabs)[number]

export interface ClientPathOptions {
  /** The field to go to, as `missingInput` names it. */
  readonly field?: string
  /** Words to look for in the records. */
  readonly find?: string
}

export const CLIENTS_PATH = '#/clients'
export const STATISTICS_PATH = '#/statistics'
export const IMPORT_PATH = '#/import'

/** The address of one client's screen. */
export function clientPath(
  caseId: string,
  tab: ClientTab,
  options: ClientPathOptions = {},
): string {
  const query = new URLSearchParams()
  if (options.field !== undefined) query.set('field', options.field)
  if (options.find !== undefined) query.set('find', options.find)
  const text = query.toString()
  return `#/clients/${encodeURIComponent(caseId)}/${tab}${text === '' ? '' : `?${text}`}`
}

/** All that was found for a text. */
export function searchPath(text: string): string {
  return `#/search?${new URLSearchParams({ text }).toString()}`
}
