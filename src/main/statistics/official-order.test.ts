import { expect, it } from 'vitest'
import { prefectures } from '../../../migrations/seed/prefectures.ts'
import { probationOffices } from '../../../migrations/seed/probation-offices.ts'
import { PREFECTURE_NAMES } from '../../shared/statistics/r3/prefecture-names.ts'
import { PROBATION_OFFICE_NAMES } from '../../shared/statistics/r3/probation-office-names.ts'

it('the rows of T6b are the probation offices as they are numbered in the database', () => {
  expect(PROBATION_OFFICE_NAMES.map((name) => `${name}保護観察所`)).toEqual(
    probationOffices.map(([, name]) => name),
  )
})

it('the rows of T8 are the prefectures by their JIS numbers', () => {
  expect(prefectures.map(([id, name]) => [Number(id), name])).toEqual(
    PREFECTURE_NAMES.map((name, index) => [index + 1, name]),
  )
})
