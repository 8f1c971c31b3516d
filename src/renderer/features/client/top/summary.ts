import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { caseStatuses, categories } from '../../../../shared/codes/case-codes.ts'
import { sexes } from '../../../../shared/codes/person-codes.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { daysText } from '../../../../shared/rules/period-text.ts'
import { supportDays } from '../../../../shared/rules/support-days.ts'
import { personName } from '../../../app/person-name.ts'
import type { Description } from '../../../components/layout/description-list.tsx'
import { caseAsDocument } from '../case-as-document.ts'
import {
  agesText,
  NOT_ENTERED,
  requestDateText,
  residenceText,
  traitsText,
} from '../client-words.ts'

/** ①–⑩ of B 対象者トップ. */
export function summaryOf(sheet: CaseSheet, today: IsoDate): readonly Description[] {
  const { client, category, requestDate, status, involvedCenters } = sheet
  return [
    { term: '① 氏名', value: personName(client.name) || NOT_ENTERED },
    { term: '② 年齢', value: agesText(client.birthDate, requestDate, today) },
    { term: '③ 性別', value: client.sex === undefined ? NOT_ENTERED : sexes.labelOf(client.sex) },
    { term: '④ 依頼日', value: requestDateText(requestDate) },
    { term: '⑤ 支援期間', value: supportText(sheet, today) },
    {
      term: '⑥ カテゴリー',
      value: category === undefined ? NOT_ENTERED : categories.labelOf(category),
    },
    { term: '⑦ 現在の状況', value: caseStatuses.labelOf(status) },
    { term: '⑧ 現在の居所', value: residenceText(sheet, today) },
    { term: '⑨ 障害・高齢', value: traitsText(sheet) },
    { term: '⑩ 関与センター', value: involvedCenters.join('、') || 'ほかになし' },
  ]
}

/** 164日（5か月11日）; of an ended case the days it took. */
function supportText(sheet: CaseSheet, today: IsoDate): string {
  const days = supportDays(caseAsDocument(sheet), today)
  if (!days) return '日付が足りません'
  return days.ongoing ? daysText(days) : `${daysText(days)}で終了`
}
