import { describe, expect, it } from 'vitest'
import { memberPath, reviewPath } from './member-link.ts'

describe('what was counted is read', () => {
  it.each([
    { kind: 'case', tab: 'top' },
    { kind: 'record', tab: 'records' },
    { kind: 'acquisition', tab: 'acquisitions' },
    { kind: 'placement', tab: 'support' },
  ] as const)('of a $kind on $tab', ({ kind, tab }) => {
    expect(memberPath({ caseId: 'c1', kind })).toBe(`#/clients/c1/${tab}`)
  })
})

describe('what is to be confirmed is mended', () => {
  it.each([
    { field: 'category', path: '#/clients/c1/basic?field=category' },
    { field: 'client.birthDate', path: '#/clients/c1/basic?field=client.birthDate' },
    { field: 'coordination.endDate', path: '#/clients/c1/support?field=coordination.endDate' },
    { field: 'acquisitions', path: '#/clients/c1/acquisitions?field=acquisitions' },
    { field: 'records', path: '#/clients/c1/records?field=records' },
  ])('$field at $path', ({ field, path }) => {
    expect(reviewPath({ caseId: 'c1', field })).toBe(path)
  })
})
