import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { makeSurveyFile } from '../../usecases/statistics/export-survey.ts'
import { answerSurvey } from '../../usecases/statistics/answer-survey.ts'
import type { VaultCommand } from '../command.ts'
import { writeMadeFile } from '../write-made-file.ts'
import { surveyPeriodOf } from './survey-period.ts'

/** The survey of a fiscal year or any period, and on request the workbook. */
export const stats: VaultCommand = async (context, args) => {
  const period = surveyPeriodOf(args)
  const answered = await answerSurvey(context, period)
  if (!answered.ok) throw new Error('A survey has no failures')
  const { years: _years, clients: _clients, ...survey } = answered.value
  const { out } = args.options
  const file =
    out === undefined
      ? undefined
      : await writeMadeFile(out, (await makeSurveyFile(context, survey)).bytes)
  const failing = survey.checks.filter(({ ok }) => !ok).length
  return {
    json: { ...survey, ...(file === undefined ? {} : { file }) },
    lines: [
      `実施状況調べ（${surveyFormR3.label}） ${survey.from}〜${survey.to}`,
      ...figures(survey.cells),
      `検算：${failing === 0 ? 'すべて一致' : `${failing}件が合いません`}、要確認：${survey.review.length}件`,
      ...(file === undefined ? [] : [`書き出しました：${file}`]),
    ],
  }
}

function figures(cells: Readonly<Record<string, number | null>>): string[] {
  const [table] = surveyFormR3.tables
  if (!table) return []
  const head = table.columns.map(({ label }) => label).join('\t')
  const rows = table.rows.map(({ id, label, group }) => {
    const groupLabel = table.rowGroups.find((candidate) => candidate.id === group)?.label ?? ''
    const values = table.columns.map((column) =>
      String(cells[`${table.id}.${id}.${column.id}`] ?? ''),
    )
    return [`${groupLabel} ${label}`.trim(), ...values].join('\t')
  })
  return [`\t${head}`, ...rows]
}
