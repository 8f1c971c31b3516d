import type { CaseDocument } from '../../../shared/cases/case-document.ts'
import {
  consultationAskers,
  coordinationEndReasons,
  dispositions,
  followUpEndReasons,
} from '../../../shared/codes/case-codes.ts'
import type { PartialDate } from '../../../shared/dates.ts'
import { intervalBetween } from '../../../shared/rules/elapsed-time.ts'
import { effectiveDates } from '../../../shared/rules/effective-dates.ts'
import { printedCode, printedDate, printedInterval } from './printed.ts'

const ONGOING = '継続中'

/** 支援の経過: each business the case has, with its period and end. */
export function courseValues(document: CaseDocument) {
  const { business } = effectiveDates(document)
  return {
    ...coordinationValues(document, business === 'coordination'),
    ...followUpValues(document),
    被疑者等支援: business === 'suspect_support' ? [suspectRow(document)] : [],
    相談支援: business === 'consultation' ? [consultationRow(document)] : [],
  }
}

function coordinationValues(document: CaseDocument, isCoordination: boolean) {
  const { requestDate, coordination } = document
  const started = isCoordination ? requestDate : undefined
  const { end, endReason } = isCoordination ? effectiveDates(document).first : {}
  const ended = coordination?.endDate ?? end
  const reason = coordination?.endReason ?? endReason
  return {
    コーディネート開始日: printedDate(started),
    コーディネート終了日: printedDate(ended),
    コーディネート終了理由: endText(coordinationEndReasons.labelOf, started, ended, reason),
    コーディネート期間: printedInterval(intervalBetween(started, ended)),
  }
}

function followUpValues({ followUp }: CaseDocument) {
  const { startDate, endDate, endReason } = followUp ?? {}
  return {
    フォローアップ開始日: printedDate(startDate),
    フォローアップ終了日: printedDate(endDate),
    フォローアップ終了理由: endText(followUpEndReasons.labelOf, startDate, endDate, endReason),
    フォローアップ期間: printedInterval(intervalBetween(startDate, endDate)),
  }
}

function endText(
  labelOf: (code: string) => string,
  started: PartialDate | undefined,
  ended: PartialDate | undefined,
  reason: string | undefined,
): string {
  if (reason !== undefined) return labelOf(reason)
  return started !== undefined && ended === undefined ? ONGOING : ''
}

function suspectRow(document: CaseDocument) {
  const { requestDate, suspectSupport = {} } = document
  const { endDate, endReason, disposition, custody } = suspectSupport
  return {
    開始日: printedDate(requestDate),
    終了日: printedDate(endDate),
    身柄: custody ?? '',
    処分: printedCode(dispositions, disposition),
    終了理由: endText(followUpEndReasons.labelOf, requestDate, endDate, endReason),
  }
}

function consultationRow({ requestDate, consultation = {} }: CaseDocument) {
  const { askedBy, position, method, content, response, endDate } = consultation
  return {
    相談日: printedDate(requestDate),
    終了日: printedDate(endDate),
    相談者: printedCode(consultationAskers, askedBy),
    立場: position ?? '',
    方法: method ?? '',
    相談内容: content ?? '',
    対応: response ?? '',
  }
}
