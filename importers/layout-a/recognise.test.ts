import { describe, expect, it } from 'vitest'
import { buildSourceFile } from '../../tests/factories/build-source-file.ts'
import { isLayoutA, roleOf } from './recognise.ts'

describe('the standard layout', () => {
  it('is known by T_対象者 alone, with its three columns', () => {
    expect(isLayoutA(buildSourceFile().tables)).toBe(true)
    const only = buildSourceFile().tables.filter(({ name }) => name === 'T_対象者')
    expect(isLayoutA(only)).toBe(true)
  })

  it.each(['対象者ID', '氏名', '依頼日'])('is not one where T_対象者 lacks %s', (column) => {
    const source = buildSourceFile({}, { withoutColumns: { T_対象者: [column] } })
    expect(isLayoutA(source.tables)).toBe(false)
  })

  it('is not one where T_対象者 is missing or lies in another file', () => {
    expect(isLayoutA(buildSourceFile({}, { without: ['T_対象者'] }).tables)).toBe(false)
    const linked = buildSourceFile({}, { without: ['T_対象者'], linked: ['T_対象者'] })
    expect(isLayoutA(linked.tables)).toBe(false)
  })
})

describe('a table', () => {
  it.each([
    { name: 'T_対象者', role: 'mapped' },
    { name: 'T_被疑者等', role: 'mapped' },
    { name: 'M_担当者', role: 'master' },
    { name: 'T_対象者_bak20140401', role: 'noise' },
    { name: 'T_対象者 のコピー', role: 'noise' },
    { name: 'Switchboard Items', role: 'noise' },
    { name: '~TMPCLP12345', role: 'noise' },
    { name: 'MSysObjects', role: 'noise' },
    { name: 'T_予備', role: 'noise' },
    { name: 'W_年度別集計', role: 'noise' },
    { name: '貼り付けエラー', role: 'noise' },
    { name: 'tblClient_ImportErrors', role: 'noise' },
    { name: 'T_独自調査', role: 'unmapped' },
    { name: 't_対象者', role: 'unmapped' },
    { name: 'constructor', role: 'unmapped' },
  ])('$name is $role', ({ name, role }) => {
    expect(roleOf({ name, columns: [], rowHint: 0, isLinked: false })).toBe(role)
  })

  it('that lies in another file is noise, whatever its name', () => {
    expect(roleOf({ name: 'T_対象者', columns: [], rowHint: 0, isLinked: true })).toBe('noise')
  })
})
