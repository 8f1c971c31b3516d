import { expect, it } from 'vitest'
import { openTestDatabase } from '../../../tests/factories/open-test-database.ts'
import type { SurveyFacts } from '../../shared/statistics/survey-facts.ts'
import { asWriter } from '../db/as-writer.ts'
import { makeFactsCache } from './facts-cache.ts'

const facts = (): Promise<SurveyFacts> =>
  Promise.resolve({
    cases: [],
    records: { caseIndexes: [], dates: [], minutes: [], category1: [], category2: [] },
  } as unknown as SurveyFacts)

it('loads facts once until something is written, whoever writes it', async () => {
  const database = await openTestDatabase()
  const cache = makeFactsCache(database)
  const first = await cache.get(facts)
  expect(await cache.get(facts)).toBe(first)
  await asWriter(database, { actor: 'a', useCase: 'test' }, async (trx) => {
    await trx.insertInto('persons').values({ id: 'p', name: '架空 一郎' }).execute()
  })
  const second = await cache.get(facts)
  expect(second).not.toBe(first)
  expect(await cache.get(facts)).toBe(second)
  await database.close()
})

it('tries again after loading failed', async () => {
  const database = await openTestDatabase()
  const cache = makeFactsCache(database)
  await expect(cache.get(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk')
  await expect(cache.get(facts)).resolves.toBeDefined()
  await database.close()
})
