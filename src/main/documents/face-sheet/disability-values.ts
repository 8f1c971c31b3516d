import type { CaseDisabilities, CaseDocument } from '../../../shared/cases/case-document.ts'
import { certificates, drugPeriods, presences } from '../../../shared/codes/person-codes.ts'
import { printedCode, printedText } from './printed.ts'

/** Age and disabilities, each block with its own fields. */
export function disabilityValues({ disabilities, elderly }: CaseDocument) {
  return {
    ...bodyAndMind(disabilities),
    ...mentalAndDevelopmental(disabilities),
    ...dementiaDrugAndAddiction(disabilities),
    高齢: elderly === true ? '該当' : '',
  }
}

function bodyAndMind({ physical = {}, intellectual = {} }: CaseDisabilities) {
  return {
    身体有無: printedCode(presences, physical.presence),
    身体手帳: printedCode(certificates, physical.certificate),
    身体等級: printedText(physical.grade),
    身体部位: printedText(physical.site),
    知的有無: printedCode(presences, intellectual.presence),
    知的手帳: printedCode(certificates, intellectual.certificate),
    知的等級: printedText(intellectual.grade),
  }
}

function mentalAndDevelopmental({ mental = {}, developmental = {} }: CaseDisabilities) {
  return {
    精神有無: printedCode(presences, mental.presence),
    精神手帳: printedCode(certificates, mental.certificate),
    精神等級: printedText(mental.grade),
    精神診断: printedText(mental.diagnosis),
    発達有無: printedCode(presences, developmental.presence),
    発達手帳: printedCode(certificates, developmental.certificate),
    発達等級: printedText(developmental.grade),
    発達診断: printedText(developmental.diagnosis),
  }
}

function dementiaDrugAndAddiction({ dementia = {}, drug = {}, addiction = {} }: CaseDisabilities) {
  return {
    認知症有無: printedCode(presences, dementia.presence),
    認知症診断: printedText(dementia.diagnosis),
    薬物時期: printedCode(drugPeriods, drug.period),
    薬物名: printedText(drug.name),
    依存有無: printedCode(presences, addiction.presence),
    依存名: printedText(addiction.name),
    依存診断: printedText(addiction.diagnosis),
  }
}
