import { describe, expect, it } from 'vitest'
import { caseStatus } from './case-status.ts'

const today = '2025-01-15'
const special = { category: 'special_adjustment', requestDate: '2024-04-01' }

describe('caseStatus', () => {
  it.each([
    { when: 'a request alone', given: {}, expected: 'coordination' },
    {
      when: 'the release lies ahead',
      given: { coordination: { releaseDate: '2025-01-16' } },
      expected: 'awaiting_release',
    },
    {
      when: 'the release is today',
      given: { coordination: { releaseDate: '2025-01-15' } },
      expected: 'coordination',
    },
    {
      when: 'the release is some day of this month',
      given: { coordination: { releaseDate: '2025-01' } },
      expected: 'coordination',
    },
    {
      when: 'the release is next month',
      given: { coordination: { releaseDate: '2025-02' } },
      expected: 'awaiting_release',
    },
    {
      when: 'the coordination ends today',
      given: { coordination: { endDate: '2025-01-15', endReason: 'settled' } },
      expected: 'ended',
    },
    {
      when: 'the coordination ends tomorrow',
      given: { coordination: { endDate: '2025-01-16' } },
      expected: 'coordination',
    },
    {
      when: 'the end is before the start',
      given: { coordination: { endDate: '2024-03-31' } },
      expected: 'coordination',
    },
    {
      when: 'an ended coordination has a release ahead',
      given: { coordination: { endDate: '2025-01-10', releaseDate: '2025-02-01' } },
      expected: 'ended',
    },
    {
      when: 'the follow-up has started, no coordination end',
      given: { followUp: { startDate: '2025-01-15' } },
      expected: 'follow_up',
    },
    {
      when: 'the follow-up starts tomorrow, no coordination end',
      given: { followUp: { startDate: '2025-01-16' } },
      expected: 'coordination',
    },
    {
      when: 'between coordination end and booked follow-up',
      given: { coordination: { endDate: '2025-01-10' }, followUp: { startDate: '2025-01-20' } },
      expected: 'follow_up',
    },
    {
      when: 'the follow-up has ended',
      given: { followUp: { startDate: '2024-10-01', endDate: '2025-01-15' } },
      expected: 'ended',
    },
    {
      when: 'the follow-up ends tomorrow',
      given: { followUp: { startDate: '2024-10-01', endDate: '2025-01-16' } },
      expected: 'follow_up',
    },
    {
      when: 'the follow-up ended before it started',
      given: { followUp: { startDate: '2024-10-01', endDate: '2024-09-30' } },
      expected: 'follow_up',
    },
    { when: 'a follow-up row without a start', given: { followUp: {} }, expected: 'coordination' },
    {
      when: 'a follow-up after a transfer',
      given: {
        coordination: { endDate: '2024-09-30', endReason: 'transferred' },
        followUp: { startDate: '2024-10-01' },
      },
      expected: 'follow_up',
    },
  ])('special adjustment, $when: $expected', ({ given, expected }) => {
    expect(caseStatus({ ...special, ...given }, today)).toBe(expected)
  })

  it.each([
    {
      when: 'open',
      given: { category: 'consultation_other', consultation: {} },
      expected: 'consultation',
    },
    {
      when: 'ended',
      given: { category: 'consultation_other', consultation: { endDate: '2024-04-01' } },
      expected: 'ended',
    },
  ])('consultation, $when: $expected', ({ given, expected }) => {
    expect(caseStatus({ requestDate: '2024-04-01', ...given }, today)).toBe(expected)
  })

  it.each([
    { when: 'open', given: {}, expected: 'suspect_support' },
    { when: 'ended', given: { suspectSupport: { endDate: '2025-01-15' } }, expected: 'ended' },
    {
      when: 'continued by a follow-up',
      given: { suspectSupport: { endDate: '2024-06-01' }, followUp: { startDate: '2024-06-01' } },
      expected: 'follow_up',
    },
    {
      when: 'its follow-up ended',
      given: { followUp: { startDate: '2024-06-01', endDate: '2024-12-01' } },
      expected: 'ended',
    },
  ])('suspect support, $when: $expected', ({ given, expected }) => {
    const input = { category: 'suspect_support', requestDate: '2024-04-01', ...given }
    expect(caseStatus(input, today)).toBe(expected)
  })

  it('without a category it is a coordination', () => {
    expect(caseStatus({ requestDate: '2024-04-01' }, today)).toBe('coordination')
  })
})
