import type { MilestoneId } from '../../../../shared/rules/course-milestone.ts'

/** What a step asks of the person who looks at it; 〔依頼元〕 is who gets the notice. */
const SENTENCES: Readonly<Record<MilestoneId, string>> = {
  request: '依頼日を基本情報に入れます。',
  first_interview: '初回面談をして、記録に残します。',
  face_sheet: 'フェイスシートを作ります。',
  plan_notice: '福祉サービス計画通知書を作り、〔依頼元〕へ送ります。',
  cooperation_request: '帰る先がほかの県なら、そのセンターへ支援業務協力依頼を送ります。',
  cooperation_result: '協力を依頼したセンターからの結果通知書を待っています。',
  release_preparation: '出所に向けて、住まい・手帳・生活費の準備を進めます。',
  result_notice: '結果通知書を作り、〔依頼元〕へ送ります。',
  release: '出所の日を迎える準備をし、出所したら記録に残します。',
  follow_up_start: 'フォローアップを始めます。',
  transition_notice: '帰住先へ移ったら、移行時の結果通知書を送ります。',
  consent: '支援を続けるときは、支援の同意書をもらいます。',
  end: '支援を続けています。落ち着いたら、終了の日と理由を残します。',
}

export function nextStepSentence(step: MilestoneId, requestedBy: string | undefined): string {
  return SENTENCES[step].replace('〔依頼元〕', requestedBy ?? '依頼元')
}
