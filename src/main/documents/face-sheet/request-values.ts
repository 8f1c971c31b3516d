import type { CaseDocument } from '../../../shared/cases/case-document.ts'
import {
  caseStatuses,
  categories,
  consultationAskers,
  placementTypes,
  suspectAskers,
} from '../../../shared/codes/case-codes.ts'
import type { IsoDate } from '../../../shared/dates.ts'
import { currentResidence } from '../../../shared/rules/current-residence.ts'
import { fiscalYearName, fiscalYearOf } from '../../../shared/rules/fiscal-year.ts'
import { periodText } from '../../../shared/rules/period-text.ts'
import { supportDays } from '../../../shared/rules/support-days.ts'
import { printedCode, printedDate } from './printed.ts'

/** The request and where the case stands. */
export function requestValues(document: CaseDocument, today: IsoDate) {
  const { category, requestDate, supportStartDate, status, staff, involvedCenters } = document
  const fiscalYear = fiscalYearOf(requestDate)
  const support = supportDays(document, today)
  return {
    依頼日: printedDate(requestDate),
    依頼年度: fiscalYear === undefined ? '' : fiscalYearName(fiscalYear),
    支援開始日: printedDate(supportStartDate),
    カテゴリー: printedCode(categories, category),
    支援期間: support === undefined ? '' : periodText(support),
    依頼元: requester(document),
    関与センター: involvedCenters.join('、'),
    相談時の状況: document.residenceAtRequest ?? '',
    担当者: staff ?? '',
    現在の状況: printedCode(caseStatuses, status),
    現在の居所: printedResidence(document, today),
    同意日: '',
    同意内容: '',
  }
}

function requester({ requestedBy, suspectSupport, consultation }: CaseDocument): string {
  if (requestedBy !== undefined) return requestedBy
  if (suspectSupport?.askedBy !== undefined) return suspectSupport.askedBy
  return (
    printedCode(suspectAskers, suspectSupport?.askedByKind) ||
    printedCode(consultationAskers, consultation?.askedBy)
  )
}

function printedResidence(document: CaseDocument, today: IsoDate): string {
  const residence = currentResidence(document, today)
  const { name = '' } = residence ?? {}
  const type = printedCode(placementTypes, residence?.type)
  if (name === '' || type === '' || name.includes(type)) return name || type
  return `${type}（${name}）`
}
