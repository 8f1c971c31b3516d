import type { SourceCount } from '../../../../importers/events.ts'
import type { ReconciliationLine } from '../../../shared/api/imports.ts'
import {
  acquisitionKinds,
  categories,
  coordinationEndReasons,
  followUpEndReasons,
  placementTypes,
} from '../../../shared/codes/case-codes.ts'
import { sexes } from '../../../shared/codes/person-codes.ts'
import { fiscalYearName } from '../../../shared/rules/fiscal-year.ts'

const yearName = (year: string): string => fiscalYearName(Number(year))

const GROUPS: Readonly<
  Record<string, { readonly label: string; readonly keyLabel: (key: string) => string } | undefined>
> = {
  'case-year': { label: 'ケース（依頼年度）', keyLabel: yearName },
  'case-category': { label: 'ケース（カテゴリー）', keyLabel: categories.labelOf },
  'client-sex': { label: '対象者（性別）', keyLabel: sexes.labelOf },
  'coordination-end': { label: 'コーディネート終了理由', keyLabel: coordinationEndReasons.labelOf },
  'follow-up-end': { label: 'フォローアップ終了理由', keyLabel: followUpEndReasons.labelOf },
  'placement-type': { label: '移行先の形態', keyLabel: placementTypes.labelOf },
  'acquisition-kind': { label: '取得状況の種別', keyLabel: acquisitionKinds.labelOf },
  'record-year': { label: '支援記録（年度）', keyLabel: yearName },
  'consultation-year': { label: '相談支援（相談年度）', keyLabel: yearName },
  'suspect-year': { label: '被疑者等支援（依頼年度）', keyLabel: yearName },
}

/** Sets the old program's figures beside ours, line by line, also where only one side has the line. */
export function reconcile(
  source: readonly SourceCount[],
  ours: ReadonlyMap<string, number>,
): readonly ReconciliationLine[] {
  const counted = new Map(source.map((count) => [`${count.group}/${count.key}`, count]))
  const names = [...new Set([...counted.keys(), ...ours.keys()])]
  return names
    .sort(byGroupAndKey)
    .map((name) => reconcileLine(name, counted.get(name), ours.get(name) ?? 0))
}

function reconcileLine(
  name: string,
  count: SourceCount | undefined,
  imported: number,
): ReconciliationLine {
  const source = count?.count ?? 0
  const equal = source === imported
  const why = equal ? count?.why : UNEQUAL
  return { what: whatOf(name), source, imported, equal, ...(why === undefined ? {} : { why }) }
}

const UNEQUAL = '取込のあとの変更、または取り込めなかった行があります'

function whatOf(name: string): string {
  const [group = '', key = ''] = name.split('/', 2)
  const words = GROUPS[group]
  if (!words) return name
  return `${words.label}：${key === '' ? '入力なし' : words.keyLabel(key)}`
}

const GROUP_ORDER = Object.keys(GROUPS)

/** By the groups as they stand above; years in their order, which their names in 和暦 do not have. */
function byGroupAndKey(a: string, b: string): number {
  const place = (name: string): number => GROUP_ORDER.indexOf(name.split('/', 1)[0] ?? '')
  return place(a) - place(b) || (a < b ? -1 : Number(a > b))
}
