import { ageOn } from '../../../shared/rules/age.ts'
import type { ReadableDb } from '../../db/schema.ts'
import { listCaseNames } from '../../repositories/case-name-repository.ts'

export interface SurveyClient {
  caseId: string
  name: string
  age?: number
  sex?: string
}

/** Names, ages on the request date and sexes of the cases that a drill-down shows. */
export async function surveyClients(
  db: ReadableDb,
  caseIds: readonly string[],
): Promise<SurveyClient[]> {
  const wanted = new Set(caseIds)
  const names = await listCaseNames(db)
  return names
    .filter(({ caseId }) => wanted.has(caseId))
    .map(({ caseId, name, birthDate, requestDate, sex }) => {
      const age = ageOn(birthDate, requestDate)
      return {
        caseId,
        name,
        ...(age?.min === age?.max && age ? { age: age.min } : {}),
        ...(sex === undefined ? {} : { sex }),
      }
    })
}
