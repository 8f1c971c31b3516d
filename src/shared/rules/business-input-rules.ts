import type { CaseDocument } from '../cases/case-document.ts'
import { CONSULTATION, COORDINATION, type InputRule, isBlank, rule, SUSPECT } from './input-rule.ts'

export function coordinationInputRules(): readonly InputRule[] {
  const isSettled = (c: CaseDocument) => c.coordination?.endReason === 'settled'
  const hasFollowUp = (c: CaseDocument) => !isBlank(c.followUp?.startDate)
  const hasEnded = (c: CaseDocument) => !isBlank(c.coordination?.endDate)
  return [
    rule(
      'coordination',
      'coordination.releaseDate',
      '出所日',
      (c) => (isSettled(c) || hasFollowUp(c)) && isBlank(c.coordination?.releaseDate),
      COORDINATION,
    ),
    rule(
      'coordination',
      'coordination.parole',
      '仮釈放の有無',
      (c) => !isBlank(c.coordination?.releaseDate) && c.coordination?.parole === undefined,
      COORDINATION,
    ),
    rule(
      'coordination',
      'coordination.paroleDate',
      '仮釈放日',
      (c) => c.coordination?.parole === true && isBlank(c.coordination.paroleDate),
      COORDINATION,
    ),
    rule(
      'coordination',
      'coordination.endDate',
      'コーディネート終了日',
      (c) => (hasFollowUp(c) || !isBlank(c.coordination?.endReason)) && !hasEnded(c),
      COORDINATION,
    ),
    rule(
      'coordination',
      'coordination.endReason',
      'コーディネート終了理由',
      (c) => hasEnded(c) && isBlank(c.coordination?.endReason),
      COORDINATION,
    ),
  ]
}

export function followUpInputRules(): readonly InputRule[] {
  const placements = (c: CaseDocument) => [
    ...(c.followUp?.placements ?? []),
    ...(c.placements ?? []),
  ]
  return [
    rule(
      'follow_up',
      'followUp.startDate',
      'フォローアップ開始日',
      (c) => c.followUp !== undefined && isBlank(c.followUp.startDate),
    ),
    rule(
      'follow_up',
      'followUp.placements',
      '移行先',
      (c) => !isBlank(c.followUp?.startDate) && placements(c).length === 0,
      COORDINATION,
    ),
    rule('follow_up', 'followUp.placements.date', '移行日', (c) =>
      placements(c).some(({ date }) => isBlank(date)),
    ),
    rule('follow_up', 'followUp.placements.type', '移行先の形態', (c) =>
      placements(c).some(({ type }) => isBlank(type)),
    ),
    rule(
      'follow_up',
      'followUp.endDate',
      'フォローアップ終了日',
      (c) => !isBlank(c.followUp?.endReason) && isBlank(c.followUp?.endDate),
    ),
    rule(
      'follow_up',
      'followUp.endReason',
      'フォローアップ終了理由',
      (c) => !isBlank(c.followUp?.endDate) && isBlank(c.followUp?.endReason),
    ),
  ]
}

export function suspectInputRules(): readonly InputRule[] {
  const hasEnded = (c: CaseDocument) => !isBlank(c.suspectSupport?.endDate)
  const isReleased = (c: CaseDocument) => !isBlank(c.suspectSupport?.releaseDate)
  return [
    rule(
      'suspect_support',
      'suspectSupport.askedByKind',
      '依頼元',
      (c) => isBlank(c.suspectSupport?.askedByKind),
      SUSPECT,
    ),
    rule(
      'suspect_support',
      'suspectSupport.custody',
      '身柄',
      (c) => isBlank(c.suspectSupport?.custody),
      SUSPECT,
    ),
    rule(
      'suspect_support',
      'suspectSupport.offence',
      '被疑罪名',
      (c) => isBlank(c.suspectSupport?.offence) && isBlank(c.offences[0]),
      SUSPECT,
    ),
    rule(
      'suspect_support',
      'suspectSupport.disposition',
      '処分',
      (c) => (hasEnded(c) || isReleased(c)) && isBlank(c.suspectSupport?.disposition),
      SUSPECT,
    ),
    rule(
      'suspect_support',
      'suspectSupport.releaseDate',
      '釈放日',
      (c) => hasEnded(c) && !isReleased(c),
      SUSPECT,
    ),
    rule(
      'suspect_support',
      'suspectSupport.residence',
      '釈放時の帰住先',
      (c) => isReleased(c) && isBlank(c.suspectSupport?.residence?.type),
      SUSPECT,
    ),
    rule(
      'suspect_support',
      'suspectSupport.endReason',
      '支援終了の理由',
      (c) => hasEnded(c) && isBlank(c.suspectSupport?.endReason),
      SUSPECT,
    ),
  ]
}

export function consultationInputRules(): readonly InputRule[] {
  return [
    rule(
      'consultation',
      'consultation.askedBy',
      '相談者',
      (c) => isBlank(c.consultation?.askedBy),
      CONSULTATION,
    ),
    rule(
      'consultation',
      'consultation.age',
      '年齢または年代',
      (c) => isBlank(c.consultation?.age) && isBlank(c.client.birthDate),
      CONSULTATION,
    ),
    rule(
      'consultation',
      'consultation.position',
      '対象者の立場',
      (c) => isBlank(c.consultation?.position),
      CONSULTATION,
    ),
    rule(
      'consultation',
      'consultation.method',
      '相談の方法',
      (c) => isBlank(c.consultation?.method),
      CONSULTATION,
    ),
    rule(
      'consultation',
      'consultation.content',
      '相談の内容',
      (c) => isBlank(c.consultation?.content),
      CONSULTATION,
    ),
    rule(
      'consultation',
      'consultation.response',
      '対応',
      (c) => isBlank(c.consultation?.response),
      CONSULTATION,
    ),
  ]
}
