import { describe, expect, it } from 'vitest'
import { makeIdSource } from './uuid-v7.ts'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const NOW = Date.parse('2026-11-22T09:00:00Z')

const momentOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

describe('makeIdSource', () => {
  it('makes ids that sort in the order of their making and never meet, also 20,000 in a millisecond', () => {
    const newId = makeIdSource(() => NOW)
    const ids = Array.from({ length: 20_000 }, newId)
    expect(ids.every((id) => UUID_V7.test(id))).toBe(true)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('begins with the moment, and runs ahead of it by one millisecond for 4,096 ids', () => {
    const newId = makeIdSource(() => NOW)
    const moments = Array.from({ length: 8_193 }, () => momentOf(newId()) - NOW)
    expect([moments[0], moments[4095], moments[4096], moments[8191], moments[8192]]).toEqual([
      0, 0, 1, 1, 2,
    ])
  })

  it('goes on after the last id where the clock is set back', () => {
    let now = NOW
    const newId = makeIdSource(() => now)
    const before = newId()
    now -= 3_600_000
    const during = newId()
    now += 7_200_000
    expect([newId(), during, before].toSorted()).toEqual([before, during, expect.any(String)])
    expect(momentOf(during)).toBe(NOW)
  })

  it('does not repeat what another source makes in the same millisecond', () => {
    const [one, other] = [makeIdSource(() => NOW), makeIdSource(() => NOW)]
    const ids = Array.from({ length: 2_000 }, (_, index) => (index % 2 === 0 ? one() : other()))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
