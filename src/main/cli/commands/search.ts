import { findAnywhere } from '../../usecases/search/find-anywhere.ts'
import type { VaultCommand } from '../command.ts'

/** Names, kana, case numbers, and the texts of records. */
export const search: VaultCommand = async (context, { operands }) => {
  const found = await findAnywhere(context, { text: operands.join(' ') })
  if (!found.ok) throw new Error('A search has no failures')
  const hits = [...found.value.clients, ...found.value.records]
  return {
    json: hits.map(({ kind, caseNo, date, excerpt, name }) => ({
      kind,
      caseNo,
      name,
      ...(date === undefined ? {} : { date }),
      excerpt,
    })),
    lines: hits.map(({ caseNo, name, date, excerpt }) =>
      [caseNo, name, date ?? '', excerpt].join('\t'),
    ),
  }
}
