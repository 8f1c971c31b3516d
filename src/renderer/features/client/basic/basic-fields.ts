import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { categories } from '../../../../shared/codes/case-codes.ts'
import {
  certificates,
  drugPeriods,
  presences,
  sexes,
} from '../../../../shared/codes/person-codes.ts'
import { formatWarekiWithYear } from '../../../../shared/rules/format-wareki.ts'
import { partialDate } from '../../../../shared/dates.ts'
import { personName } from '../../../app/person-name.ts'

type Show = (value: string) => string

interface FieldSpec {
  /** The field's path in the case document, as `missingInput` names it. */
  readonly id: string
  readonly label: string
  readonly read: (sheet: CaseSheet) => string | undefined
  /** The value in words, for the comparison of two edits. */
  readonly show?: Show
}

const word =
  (list: { readonly labelOf: (code: string) => string }): Show =>
  (code) =>
    list.labelOf(code)

const dateWord: Show = (date) =>
  partialDate.safeParse(date).success ? formatWarekiWithYear(date) : date

const lines: Show = (text) => linesOf(text).join('、')

/** Lists are kept as lines, so that every field of the form is one text. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Every field of C 基本情報: where it is read from and how it is said. One row a field. */
export const BASIC_FIELDS = [
  { id: 'client.name', label: '① 氏名', read: (s) => personName(s.client.name) },
  {
    id: 'client.kana',
    label: '② フリガナ',
    read: (s) => s.client.kana && personName(s.client.kana),
  },
  { id: 'client.sex', label: '③ 性別', read: (s) => s.client.sex, show: word(sexes) },
  { id: 'client.birthDate', label: '② 生年月日', read: (s) => s.client.birthDate, show: dateWord },
  { id: 'requestDate', label: '④ 依頼日', read: (s) => s.requestDate, show: dateWord },
  {
    id: 'supportStartDate',
    label: '⑤ 支援開始日',
    read: (s) => s.supportStartDate,
    show: dateWord,
  },
  {
    id: 'category',
    label: '⑥ 依頼時のカテゴリー',
    read: (s) => s.category,
    show: word(categories),
  },
  { id: 'requestedBy', label: '依頼元', read: (s) => s.requestedBy },
  { id: 'staff', label: '担当者', read: (s) => s.staff },
  {
    id: 'involvedCenters',
    label: '⑨ 関与センター',
    read: (s) => s.involvedCenters.join('\n'),
    show: lines,
  },
  {
    id: 'disabilities.physical.presence',
    label: '身体障害',
    read: (s) => s.disabilities.physical?.presence,
    show: word(presences),
  },
  {
    id: 'disabilities.physical.certificate',
    label: '身体障害者手帳',
    read: (s) => s.disabilities.physical?.certificate,
    show: word(certificates),
  },
  {
    id: 'disabilities.physical.grade',
    label: '身体障害の等級',
    read: (s) => s.disabilities.physical?.grade,
  },
  {
    id: 'disabilities.physical.site',
    label: '障がい部位',
    read: (s) => s.disabilities.physical?.site,
  },
  {
    id: 'disabilities.intellectual.presence',
    label: '知的障害',
    read: (s) => s.disabilities.intellectual?.presence,
    show: word(presences),
  },
  {
    id: 'disabilities.intellectual.certificate',
    label: '療育手帳',
    read: (s) => s.disabilities.intellectual?.certificate,
    show: word(certificates),
  },
  {
    id: 'disabilities.intellectual.grade',
    label: '知的障害の等級',
    read: (s) => s.disabilities.intellectual?.grade,
  },
  {
    id: 'disabilities.mental.presence',
    label: '精神障害',
    read: (s) => s.disabilities.mental?.presence,
    show: word(presences),
  },
  {
    id: 'disabilities.mental.certificate',
    label: '精神障害者保健福祉手帳',
    read: (s) => s.disabilities.mental?.certificate,
    show: word(certificates),
  },
  {
    id: 'disabilities.mental.grade',
    label: '精神障害の等級',
    read: (s) => s.disabilities.mental?.grade,
  },
  {
    id: 'disabilities.mental.diagnosis',
    label: '精神障害の診断',
    read: (s) => s.disabilities.mental?.diagnosis,
  },
  {
    id: 'disabilities.developmental.presence',
    label: '発達障害',
    read: (s) => s.disabilities.developmental?.presence,
    show: word(presences),
  },
  {
    id: 'disabilities.developmental.certificate',
    label: '発達障害の手帳',
    read: (s) => s.disabilities.developmental?.certificate,
    show: word(certificates),
  },
  {
    id: 'disabilities.developmental.grade',
    label: '発達障害の等級',
    read: (s) => s.disabilities.developmental?.grade,
  },
  {
    id: 'disabilities.developmental.diagnosis',
    label: '発達障害の診断',
    read: (s) => s.disabilities.developmental?.diagnosis,
  },
  {
    id: 'disabilities.dementia.presence',
    label: '認知症',
    read: (s) => s.disabilities.dementia?.presence,
    show: word(presences),
  },
  {
    id: 'disabilities.dementia.diagnosis',
    label: '認知症の診断',
    read: (s) => s.disabilities.dementia?.diagnosis,
  },
  { id: 'disabilities.drug.name', label: '薬物名', read: (s) => s.disabilities.drug?.name },
  {
    id: 'disabilities.drug.period',
    label: '薬物の今犯・前歴',
    read: (s) => s.disabilities.drug?.period,
    show: word(drugPeriods),
  },
  {
    id: 'disabilities.addiction.presence',
    label: '依存',
    read: (s) => s.disabilities.addiction?.presence,
    show: word(presences),
  },
  {
    id: 'disabilities.addiction.name',
    label: '依存名',
    read: (s) => s.disabilities.addiction?.name,
  },
  {
    id: 'disabilities.addiction.diagnosis',
    label: '依存の診断',
    read: (s) => s.disabilities.addiction?.diagnosis,
  },
  { id: 'offences', label: '⑩ 罪名', read: (s) => s.offences.join('\n'), show: lines },
  { id: 'capas', label: 'CAPAS', read: (s) => s.capas },
  {
    id: 'timesIncarcerated',
    label: '入所度数',
    read: (s) => s.timesIncarcerated?.toString(),
    show: (text) => `${text}回`,
  },
  { id: 'institution', label: '矯正施設', read: (s) => s.institution },
  {
    id: 'previousReleaseDate',
    label: '⑪ 前刑出所日',
    read: (s) => s.previousReleaseDate,
    show: dateWord,
  },
  { id: 'offenceDate', label: '今刑犯行日', read: (s) => s.offenceDate, show: dateWord },
  {
    id: 'sentenceEndDate',
    label: '⑫ 刑期終了日（満期日）',
    read: (s) => s.sentenceEndDate,
    show: dateWord,
  },
  { id: 'residenceAtRequest', label: '⑬ 相談時の居所', read: (s) => s.residenceAtRequest },
  { id: 'domicile', label: '本籍', read: (s) => s.domicile },
  { id: 'lifeHistory', label: '⑭ 生活歴', read: (s) => s.lifeHistory },
  { id: 'notes', label: '支援上の留意点', read: (s) => s.notes },
] as const satisfies readonly FieldSpec[]

export type BasicField = (typeof BASIC_FIELDS)[number]['id']

/** The same rows, seen without their exact words. */
export const BASIC_FIELD_SPECS: readonly (FieldSpec & { readonly id: BasicField })[] = BASIC_FIELDS

export function isBasicField(text: string): text is BasicField {
  return BASIC_FIELDS.some(({ id }) => id === text)
}

const SPECS = new Map(BASIC_FIELD_SPECS.map((spec) => [spec.id, spec]))

export function fieldLabel(field: BasicField): string {
  return SPECS.get(field)?.label ?? field
}

/** A value in words; 未入力 where there is none. */
export function fieldWords(field: BasicField, value: string): string {
  if (value.trim() === '') return '（未入力）'
  return SPECS.get(field)?.show?.(value) ?? value
}
