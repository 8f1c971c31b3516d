import { surveyMembers } from '../../statistics/survey.ts'
import { surveyFacts } from '../../usecases/statistics/survey-facts.ts'
import { CommandFailure, EXIT, type VaultCommand } from '../command.ts'
import { surveyPeriodOf } from './survey-period.ts'

/** What one cell counts. */
export const statsCases: VaultCommand = async (context, args) => {
  const [cell = ''] = args.operands
  const detail = surveyMembers(await surveyFacts(context), cell, surveyPeriodOf(args))
  if (!detail)
    throw new CommandFailure(
      'unknown-cell',
      {
        message: `「${cell}」という欄はありません。`,
        hint: '欄の名前は raito stats --json の cells で確かめてください。',
      },
      EXIT.usage,
    )
  const items = detail.items.map(({ kind, caseNo, date }) => ({ kind, caseNo, date }))
  return {
    json: { cell, value: detail.value, rule: detail.rule, items },
    lines: [
      `${cell}：${detail.value ?? '（なし）'}`,
      `数え方：${detail.rule}`,
      ...items.map(({ kind, caseNo, date }) => [caseNo, date, kind].join('\t')),
    ],
  }
}
