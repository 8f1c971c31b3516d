import { ownCode } from '../../src/shared/codes/code-list.ts'
import type { RecordDraft } from '../drafts.ts'
import type { RowReader } from '../mapping/row-reader.ts'
import { businessByName, category1ByMethod, codeByName } from './codes.ts'
import { keyOf, type Masters, staffDraft } from './masters.ts'

/** T_支援記録: 区分2 is the method and decides カテゴリー①; 区分1 (the business) is kept with the record. */
export function mapRecord(row: RowReader, masters: Masters): RecordDraft {
  const method = row.text('区分2')
  const date = row.day('記録日')
  if (date === null) row.review('記録日', '記録日が入っていません。統計に数えられません。', null)
  const draft = {
    at: row.at,
    caseKey: keyOf(row.raw('対象者ID')),
    date,
    time: row.time('開始時刻'),
    minutes: row.integer('所要分'),
    business: mapBusiness(row.text('区分1')),
    method,
    category1: codeByName(category1ByMethod, method ?? undefined) ?? 'support',
    author: staffDraft(masters, row.raw('記録者コード')),
    body: row.memo('内容') ?? '',
  }
  return { ...draft, legacy: row.hasAsides ? row.asides : null }
}

function mapBusiness(text: string | null): string | null {
  if (text === null) return null
  return codeByName(businessByName, text) ?? ownCode(text.normalize('NFKC').trim())
}
