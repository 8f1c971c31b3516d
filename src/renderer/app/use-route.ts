import { useMemo, useSyncExternalStore } from 'react'
import type { AppRoute, RouteProps } from './route.ts'

export interface FoundRoute extends RouteProps {
  readonly route: AppRoute
}

/** The last address that named a screen. */
let screenHash = ''

function isScreen(hash: string): boolean {
  return hash === '' || hash.startsWith('#/')
}

/** `#main` of 「本文へ移る」 is a place on this screen: the browser has moved the focus, the address stays. */
function currentHash(): string {
  const { hash } = window.location
  if (isScreen(hash)) screenHash = hash
  return screenHash
}

function subscribe(changed: () => void) {
  const listen = () => {
    if (!isScreen(window.location.hash)) window.history.replaceState(null, '', screenHash || '#/')
    changed()
  }
  window.addEventListener('hashchange', listen)
  return () => window.removeEventListener('hashchange', listen)
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const names = pattern.split('/')
  const parts = path.split('/')
  if (names.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? ''
    if (name.startsWith(':')) params[name.slice(1)] = decoded(part)
    else if (name !== part) return undefined
  }
  return params
}

/** An address may be typed by hand: a lone `%` is only a character. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The screen that an address means; undefined where there is none. */
export function findRoute(routes: readonly AppRoute[], hash: string): FoundRoute | undefined {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2)
  for (const route of routes) {
    const params = paramsOf(route.path, path)
    if (params) return { route, params, query: new URLSearchParams(search) }
  }
  return undefined
}

/** The screen of the address now; the first one of the list where the address means none. */
export function useRoute(routes: readonly AppRoute[]): FoundRoute | undefined {
  const hash = useSyncExternalStore(subscribe, currentHash)
  return useMemo(() => findRoute(routes, hash) ?? firstRoute(routes), [routes, hash])
}

function firstRoute([route]: readonly AppRoute[]): FoundRoute | undefined {
  return route && { route, params: {}, query: new URLSearchParams() }
}
