import { fakeBridge } from './fake-bridge.ts'
import { render } from '@testing-library/react'
import { SessionGate } from '../app/session-gate.tsx'
import { buildCaseSheet, buildClientRow, LISTS, TODAY } from './build-case-sheet.ts'

export const OPEN = {
  vault: 'open',
  center: '青葉県地域生活定着支援センター',
  user: { name: '佐藤 由美', roles: ['caseworker'] },
  programVersion: '1.0.0',
  today: TODAY,
}
export const LOCKED = {
  vault: 'locked',
  center: OPEN.center,
  programVersion: '1.0.0',
  today: TODAY,
}
export const NO_VAULT = { vault: 'none', programVersion: '1.0.0', today: TODAY }

/** The whole page at an address, with somebody logged in and one client, before a test changes an answer. */
export function answerUsually(): void {
  fakeBridge.reset()
  fakeBridge.answer('session/state', OPEN)
  fakeBridge.answer('session/touch', {})
  fakeBridge.answer('session/lock', () => {
    fakeBridge.answer('session/state', LOCKED)
    return {}
  })
  fakeBridge.answer('clients/list', { rows: [buildClientRow()], today: TODAY })
  fakeBridge.answer('cases/get', buildCaseSheet())
  fakeBridge.answer('reference/lists', LISTS)
  fakeBridge.answer('records/list', { records: [] })
}

export function showApp(hash: string): void {
  window.location.hash = hash
  render(<SessionGate />)
}
