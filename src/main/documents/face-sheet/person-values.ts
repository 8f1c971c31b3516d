import type { CaseDocument } from '../../../shared/cases/case-document.ts'
import { sexes } from '../../../shared/codes/person-codes.ts'
import type { IsoDate, PartialDate } from '../../../shared/dates.ts'
import { ageOn } from '../../../shared/rules/age.ts'
import { ageText } from '../../../shared/rules/age-text.ts'
import { orBlankRow, printedCode, printedDate } from './printed.ts'

/** The person: identity, addresses, family. */
export function personValues(document: CaseDocument, today: IsoDate) {
  const { client, caseNo, requestDate, domicile } = document
  const blankRelative = { 続柄: '', 氏名: '', 年齢: '', 連絡先: '', 関係: '' }
  return {
    氏名: client.name,
    フリガナ: client.kana ?? '',
    性別: printedCode(sexes, client.sex),
    ケース番号: caseNo,
    生年月日: printedDate(client.birthDate),
    年齢現在: printedAge(client.birthDate, today),
    年齢相談時: printedAge(client.birthDate, requestDate),
    本籍: domicile ?? '',
    住民票所在地: '',
    緊急連絡先: '',
    家族: orBlankRow([], blankRelative),
  }
}

function printedAge(birthDate: PartialDate | undefined, on: PartialDate | undefined): string {
  const age = ageOn(birthDate, on)
  return age === undefined ? '' : ageText(age)
}
