import type { CaseAcquisition, CaseDocument } from '../../../shared/cases/case-document.ts'
import { acquisitionKinds } from '../../../shared/codes/case-codes.ts'
import { codeList } from '../../../shared/codes/code-list.ts'
import { comparePartialDates } from '../../../shared/rules/partial-date.ts'
import { orBlankRow, printedCode, printedDate } from './printed.ts'

const BLANK = { 種別: '', 取得日: '', 等級: '', 備考: '' }

/** domain.md §3 E; no list of the case model yet. */
const results = codeList(['granted', '認定'], ['rejected', '却下'], ['withdrawn', '取下げ'])

/** What was applied for and obtained: the latest of each kind for the small sheet, all rows for the full one. */
export function acquisitionValues({ acquisitions }: CaseDocument) {
  const rows = acquisitions.toSorted((one, other) =>
    comparePartialDates(one.date ?? one.appliedOn, other.date ?? other.appliedOn),
  )
  const obtained = rows.filter(isObtained)
  const latest = (kind: string) => obtained.findLast((row) => row.kind === kind)
  return {
    ...acquired('身体障害者手帳', latest('physical_certificate')),
    ...acquired('療育手帳', latest('intellectual_certificate')),
    ...acquired('精神手帳', latest('mental_certificate')),
    ...acquired('受給者証', latest('service_certificate')),
    ...acquired('障害支援区分', latest('support_category')),
    ...acquired('介護保険', latest('care_need')),
    ...acquired('生活保護', latest('public_assistance')),
    ...pension(obtained.findLast(({ kind }) => kind.startsWith('pension_'))),
    取得: orBlankRow(rows.map(printedRow), BLANK),
  }
}

/** Rows without any date are old data, where the row itself says that the thing was obtained. */
function isObtained({ date, appliedOn, result }: CaseAcquisition): boolean {
  return date !== undefined || (appliedOn === undefined && result === undefined)
}

type Acquired<Name extends string> = Record<`${Name}取得日` | `${Name}等級`, string>

function acquired<Name extends string>(
  name: Name,
  row: CaseAcquisition | undefined,
): Acquired<Name> {
  const values = { [`${name}取得日`]: printedDate(row?.date), [`${name}等級`]: row?.grade ?? '' }
  // Computed keys lose their literal types; the two above are the two of the type.
  return values as Acquired<Name>
}

/** The kind of pension is in brackets in its label: 年金（老齢基礎） and grade 2級 print as 老齢基礎 2級. */
function pension(row: CaseAcquisition | undefined): Acquired<'年金'> {
  const kind = /（(.+)）/.exec(printedCode(acquisitionKinds, row?.kind))?.[1] ?? ''
  const grade = [kind, row?.grade ?? ''].filter((part) => part !== '').join(' ')
  return { 年金取得日: printedDate(row?.date), 年金等級: grade }
}

function printedRow(row: CaseAcquisition): typeof BLANK {
  return {
    種別: printedCode(acquisitionKinds, row.kind),
    取得日: printedDate(row.date),
    等級: row.grade ?? '',
    備考: remark(row),
  }
}

function remark({ date, appliedOn, result, expiresOn }: CaseAcquisition): string {
  if (expiresOn !== undefined) return `有効 ${printedDate(expiresOn)}`
  if (date !== undefined) return ''
  const applied = appliedOn === undefined ? '' : `申請 ${printedDate(appliedOn)}`
  return [printedCode(results, result), applied].filter((part) => part !== '').join('　')
}
