import { categories, caseStatuses } from '../../../shared/codes/case-codes.ts'
import { hasAllTerms, searchTerms } from '../../../shared/rules/search-terms.ts'
import { listClientRows } from '../../repositories/client-row-repository.ts'
import { usageFailure, type VaultCommand } from '../command.ts'

/** All cases, also consultations that name nobody. */
export const list: VaultCommand = async ({ database, today }, { options }) => {
  const { fy, status, text } = options
  if (status !== undefined && !caseStatuses.has(status))
    throw usageFailure(`状況は次のどれかです：${caseStatuses.codes.join('、')}`)
  if (fy !== undefined && !/^\d{4}$/.test(fy))
    throw usageFailure('年度は西暦4桁で指定してください。')
  const terms = searchTerms(text ?? '')
  const rows = await listClientRows(database.db, { today: today(), withoutPersons: true })
  const wanted = rows
    .filter((row) => fy === undefined || row.fiscalYear === Number(fy))
    .filter((row) => status === undefined || row.status === status)
    .filter((row) => hasAllTerms(row.searchText, terms))
  return {
    json: wanted.map(({ sortKey: _sort, kanaRow: _row, searchText: _text, ...row }) => row),
    lines: wanted.map((row) =>
      [
        row.caseNo,
        row.name,
        row.kana ?? '',
        categories.labelOf(row.category ?? ''),
        row.requestDate ?? '',
        caseStatuses.labelOf(row.status),
      ].join('\t'),
    ),
  }
}
