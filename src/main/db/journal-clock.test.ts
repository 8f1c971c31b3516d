import { describe, expect, it } from 'vitest'
import { JournalClock } from './journal-clock.ts'

const NOW = Date.parse('2026-11-22T09:00:00Z')
const HEX_NOW = NOW.toString(16).padStart(12, '0')
const HEX_NEXT = (NOW + 1).toString(16).padStart(12, '0')

describe('JournalClock', () => {
  it.each([
    { when: 'the journal is empty', lastId: undefined, next: `${HEX_NOW}-0000-pc` },
    { when: 'the last entry is older', lastId: '000000000001-00ff-pc', next: `${HEX_NOW}-0000-pc` },
    { when: 'the last entry is of now', lastId: `${HEX_NOW}-00ff-pc`, next: `${HEX_NOW}-0100-pc` },
    {
      when: 'the last entry lies ahead',
      lastId: `${HEX_NEXT}-0000-x`,
      next: `${HEX_NEXT}-0001-pc`,
    },
    {
      when: 'the millisecond is used up',
      lastId: `${HEX_NOW}-ffff-pc`,
      next: `${HEX_NEXT}-0000-pc`,
    },
    {
      when: 'the device of the last entry has hyphens',
      lastId: `${HEX_NOW}-0001-pc-2-a`,
      next: `${HEX_NOW}-0002-pc`,
    },
  ])('goes on after the last entry where $when', ({ lastId, next }) => {
    expect(new JournalClock(() => NOW, 'pc', lastId).next()).toBe(next)
  })

  it('sorts 70,000 entries of one millisecond as they were made', () => {
    const clock = new JournalClock(() => NOW, 'pc', undefined)
    const ids = Array.from({ length: 70_000 }, () => clock.next())
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[65_535]).toBe(`${HEX_NOW}-ffff-pc`)
    expect(ids[65_536]).toBe(`${HEX_NEXT}-0000-pc`)
  })

  it('begins at nought again when the clock moves on', () => {
    let now = NOW
    const clock = new JournalClock(() => now, 'pc', undefined)
    clock.next()
    clock.next()
    now += 1
    expect(clock.next()).toBe(`${HEX_NEXT}-0000-pc`)
  })
})
