import type {
  CaseDocument,
  CasePlacement,
  CaseRecordEntry,
} from '../../../shared/cases/case-document.ts'
import {
  cooperationDirections,
  cooperationResults,
  placementTypes,
} from '../../../shared/codes/case-codes.ts'
import { recordCategories1 } from '../../../shared/codes/record-codes.ts'
import { comparePartialDates } from '../../../shared/rules/partial-date.ts'
import { placementsInOrder } from '../../../shared/rules/placements-in-order.ts'
import { reoffenceInterval } from '../../../shared/rules/reoffence-interval.ts'
import { orBlankRow, printedCode, printedDate, printedInterval } from './printed.ts'

/** The full sheet names the last ones; all of them are in 支援記録. */
const MOST_RECORDS = 5

export function listValues(document: CaseDocument) {
  return {
    移行: moves(document),
    他県協力: cooperations(document),
    再犯: reoffences(document),
    重要記録: importantRecords(document),
  }
}

function moves({ followUp, placements }: CaseDocument) {
  const all = placementsInOrder([...(followUp?.placements ?? []), ...(placements ?? [])])
  const blank = { 回: '', 移行日: '', 形態: '', 名称: '', 中間施設: '' }
  return orBlankRow(
    all.map(({ date, type, name, intermediate }: CasePlacement, index) => ({
      回: String(index + 1),
      移行日: printedDate(date),
      形態: printedCode(placementTypes, type),
      名称: name ?? '',
      中間施設: intermediate ? '○' : '',
    })),
    blank,
  )
}

function cooperations({ coordination }: CaseDocument) {
  const blank = { 相手センター: '', 方向: '', 依頼日: '', 結果: '', 結果日: '' }
  return orBlankRow(
    (coordination?.otherCenters ?? []).map(
      ({ center, direction, requestedOn, result, resultOn }) => ({
        相手センター: center ?? '',
        方向: printedCode(cooperationDirections, direction),
        依頼日: printedDate(requestedOn),
        結果: printedCode(cooperationResults, result),
        結果日: printedDate(resultOn),
      }),
    ),
    blank,
  )
}

function reoffences({ followUp, coordination }: CaseDocument) {
  const blank = { 再犯日: '', 罪名: '', 今刑出所日: '', 再犯期間: '' }
  const caseReleaseDate = coordination?.releaseDate
  return orBlankRow(
    (followUp?.reoffences ?? []).map((reoffence) => ({
      再犯日: printedDate(reoffence.date),
      罪名: reoffence.offence ?? '',
      今刑出所日: printedDate(reoffence.releaseDate ?? caseReleaseDate),
      再犯期間: printedInterval(reoffenceInterval(reoffence, caseReleaseDate)),
    })),
    blank,
  )
}

function importantRecords({ records }: CaseDocument) {
  const blank = { 日付: '', 区分: '', 本文: '', 記録者: '' }
  const latest = records
    .filter(({ category2 }) => category2 === 'important')
    .toSorted(newestFirst)
    .slice(0, MOST_RECORDS)
  return orBlankRow(
    latest.map(({ date, category1, body, author }) => ({
      日付: printedDate(date),
      区分: printedCode(recordCategories1, category1),
      本文: body.trim(),
      記録者: author ?? '',
    })),
    blank,
  )
}

/** A record without a date is last. */
function newestFirst(one: CaseRecordEntry, other: CaseRecordEntry): number {
  if (one.date === undefined || other.date === undefined)
    return comparePartialDates(one.date, other.date)
  const byDate = comparePartialDates(other.date, one.date)
  return byDate === 0 ? (other.time ?? '').localeCompare(one.time ?? '') : byDate
}
