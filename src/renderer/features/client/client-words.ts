import type { CaseSheet } from '../../../shared/api/cases.ts'
import { placementTypes } from '../../../shared/codes/case-codes.ts'
import { disabilityKinds, presences, sexes } from '../../../shared/codes/person-codes.ts'
import type { IsoDate, PartialDate } from '../../../shared/dates.ts'
import { ageText } from '../../../shared/rules/age-text.ts'
import { ageOn } from '../../../shared/rules/age.ts'
import { currentResidence } from '../../../shared/rules/current-residence.ts'
import { fiscalYearName, fiscalYearOf } from '../../../shared/rules/fiscal-year.ts'
import { formatWarekiShort } from '../../../shared/rules/format-wareki.ts'
import { caseAsDocument } from './case-as-document.ts'

/** What stands where nothing was entered. */
export const NOT_ENTERED = '未入力'

/** 78歳・男. */
export function ageAndSexText({ client }: CaseSheet, today: IsoDate): string {
  const age = ageOn(client.birthDate, today)
  const sex = client.sex === undefined ? '性別不明' : sexes.labelOf(client.sex)
  return `${age === undefined ? '年齢不明' : ageText(age)}・${sex}`
}

/** 相談時 77歳・現在 78歳. */
export function agesText(
  birthDate: PartialDate | undefined,
  requestDate: PartialDate | undefined,
  today: IsoDate,
): string {
  const then = ageOn(birthDate, requestDate)
  const now = ageOn(birthDate, today)
  const parts = [then && `相談時 ${ageText(then)}`, now && `現在 ${ageText(now)}`]
  return parts.filter((part) => part !== undefined).join('・') || '生年月日がありません'
}

/** 令和8年度; nothing of a date that belongs to no year. */
export function fiscalYearText(date: PartialDate | undefined): string {
  const year = fiscalYearOf(date)
  return year === undefined ? '' : fiscalYearName(year)
}

/** R8.6.8（令和8年度）. */
export function requestDateText(date: PartialDate | undefined): string {
  if (date === undefined) return NOT_ENTERED
  const year = fiscalYearText(date)
  return `${formatWarekiShort(date)}${year === '' ? '' : `（${year}）`}`
}

/** The name of a home; its kind where it has none. */
export function placeText(place: {
  readonly type?: string | undefined
  readonly name?: string | undefined
}): string {
  return place.name ?? (place.type === undefined ? '' : placementTypes.labelOf(place.type))
}

/** 現在の居所, with 中間施設 where it is not the final home. */
export function residenceText(sheet: CaseSheet, today: IsoDate): string {
  const residence = currentResidence(caseAsDocument(sheet), today)
  if (!residence) return NOT_ENTERED
  return `${placeText(residence)}${residence.intermediate ? '（中間施設）' : ''}`
}

interface Block {
  readonly presence?: string | undefined
  readonly grade?: string | undefined
  readonly name?: string | undefined
}

function blockText(label: string, { presence, grade, name }: Block): string | undefined {
  const short = label.replace(/障害$/u, '')
  const detail = grade ?? name
  if (presence === 'suspected') return `${short}${presences.labelOf('suspected')}`
  if (presence === 'no' || (presence === undefined && detail === undefined)) return undefined
  return detail === undefined ? short : `${short}（${detail}）`
}

/** 知的（B2）・精神疑い・高齢. */
export function traitsText({ disabilities, elderly }: CaseSheet): string {
  const blocks = disabilityKinds.entries.map(({ code, label }) =>
    blockText(label, disabilities[code] ?? {}),
  )
  const all = [...blocks, elderly === true ? '高齢' : undefined]
  return all.filter((part) => part !== undefined).join('・') || 'なし、または未入力'
}
