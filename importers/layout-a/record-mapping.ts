import { ownCode } from '../../src/shared/codes/code-list.ts'
import type { RecordDraft } from '../drafts.ts'
import { plainTextOf } from '../mapping/rich-text.ts'
import type { RowReader } from '../mapping/row-reader.ts'
import { businessByName, category1ByMethod } from './codes.ts'
import { keyOf, type Masters, staffDraft } from './masters.ts'

/** T_支援記録: 区分2 is the method and decides カテゴリー①; 区分1 (the business) is kept with the record. */
export function mapRecord(row: RowReader, masters: Masters): RecordDraft {
  const method = row.text('区分2')
  const business = row.text('区分1')
  const memo = row.text('内容') ?? ''
  const plain = plainTextOf(memo)
  const date = row.day('記録日')
  if (date === null) row.review('記録日', '記録日が入っていません。統計に数えられません。', null)
  return {
    at: row.at,
    caseKey: keyOf(row.raw('対象者ID')),
    date,
    time: row.time('開始時刻'),
    minutes: row.integer('所要分'),
    business: business === null ? null : (businessByName[business] ?? ownCode(business)),
    method,
    category1: category1ByMethod[method ?? ''] ?? 'support',
    author: staffDraft(masters, row.raw('記録者コード')),
    body: plain.text,
    legacy: plain.hadFormatting ? { 内容: memo } : null,
  }
}
