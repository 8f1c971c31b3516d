import type { z } from 'zod'
import type { statisticsContract, surveyClient } from '../../../shared/api/statistics.ts'

export type SurveyAnswer = z.output<typeof statisticsContract.survey.output>
export type CellAnswer = z.output<typeof statisticsContract.members.output>
export type SurveyClient = z.output<typeof surveyClient>

export type ClientsById = ReadonlyMap<string, SurveyClient>

export function clientsById(clients: readonly SurveyClient[]): ClientsById {
  return new Map(clients.map((client) => [client.caseId, client]))
}
