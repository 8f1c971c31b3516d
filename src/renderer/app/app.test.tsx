// @vitest-environment happy-dom
import { fakeBridge } from '../testing/fake-bridge.ts'
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerUsually, showApp } from '../testing/show-app.tsx'
import { clientPath } from './paths.ts'
import { personName } from './person-name.ts'
import { ROUTES } from './routes.tsx'
import { findRoute } from './use-route.ts'

afterEach(cleanup)

describe('findRoute', () => {
  it.each([
    { hash: '#/clients', path: '/clients', params: {} },
    {
      hash: '#/clients/a%20b/top',
      path: '/clients/:caseId/:tab',
      params: { caseId: 'a b', tab: 'top' },
    },
    { hash: '#/statistics?fy=2024', path: '/statistics', params: {} },
    {
      hash: '#/clients/100%/top',
      path: '/clients/:caseId/:tab',
      params: { caseId: '100%', tab: 'top' },
    },
  ])('reads $hash', ({ hash, path, params }) => {
    const found = findRoute(ROUTES, hash)
    expect(found?.route.path).toBe(path)
    expect(found?.params).toEqual(params)
  })

  it('finds nothing at an address that is no screen', () => {
    expect(findRoute(ROUTES, '#/nowhere')).toBeUndefined()
  })

  it('finds what a path was made of', () => {
    const found = findRoute(ROUTES, clientPath('case-1', 'records', { find: '年金 & 手帳' }))
    expect(found?.query.get('find')).toBe('年金 & 手帳')
  })
})

describe('personName', () => {
  it.each([
    ['小野寺\u3000正夫', '小野寺 正夫'],
    ['小野寺  正夫', '小野寺 正夫'],
    [' 不詳 ', '不詳'],
  ])('shows one half-width space', (stored, shown) => {
    expect(personName(stored)).toBe(shown)
  })
})

describe('the frame', () => {
  beforeEach(() => {
    window.localStorage.clear()
    answerUsually()
  })

  it('keeps the text size of this device and writes nothing else down', async () => {
    showApp('#/clients')
    await userEvent.click(await screen.findByRole('radio', { name: '特大' }))
    expect(document.documentElement.dataset['textSize']).toBe('xlarge')
    expect(window.localStorage.length).toBe(1)
    expect(window.localStorage.getItem('raito.text-size')).toBe('xlarge')
  })

  it('offers only the screens that there are, and says who is logged in', async () => {
    showApp('#/clients')
    const rail = await screen.findByRole('navigation', { name: '主な画面' })
    expect([...rail.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
      '対象者',
      '統計',
      '取込',
    ])
    expect(screen.getByText('（相談員）')).toBeTruthy()
  })

  it('tells the program that somebody is typing', async () => {
    showApp('#/clients')
    await userEvent.type(await screen.findByRole('searchbox', { name: /氏名/ }), 'あ')
    expect(fakeBridge.asked.some(({ name }) => name === 'session/touch')).toBe(true)
  })

  it('goes to the beginning of the screen by 本文へ移る without leaving it', async () => {
    showApp('#/clients/case-1/support')
    await screen.findByRole('heading', { name: 'コーディネート' })
    window.location.hash = '#main'
    expect(await screen.findByRole('heading', { name: 'コーディネート' })).toBeTruthy()
  })
})
