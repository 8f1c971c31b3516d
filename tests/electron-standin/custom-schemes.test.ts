import { beforeAll, describe, expect, it } from 'vitest'
import { schemeHandlers, toAppUrl, toChromiumUrl } from './custom-schemes.ts'

beforeAll(() => {
  schemeHandlers.set('app', () => new Response())
})

describe('toChromiumUrl and toAppUrl', () => {
  it.each([
    { app: 'app://local/', chromium: 'http://local.app.localhost/' },
    { app: 'app://local/a/b.html?x=1#y', chromium: 'http://local.app.localhost/a/b.html?x=1#y' },
  ])('$app is $chromium to Chromium and back', ({ app, chromium }) => {
    expect(toChromiumUrl(app)).toBe(chromium)
    expect(toAppUrl(chromium)).toBe(app)
  })

  it.each(['https://example.test/', 'other://local/', 'about:blank', 'file:///a'])(
    'leaves %s as it is',
    (url) => {
      expect(toChromiumUrl(url)).toBe(url)
      expect(toAppUrl(url)).toBe(url)
    },
  )

  it('shows the origin of a page without a path', () => {
    expect(toAppUrl('http://local.app.localhost')).toBe('app://local')
  })

  it('is not deceived by a host that only begins like ours', () => {
    const url = 'http://local.app.localhost.example.test/'
    expect(toAppUrl(url)).toBe(url)
  })
})
