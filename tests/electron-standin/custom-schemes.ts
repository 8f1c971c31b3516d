export type SchemeHandler = (request: Request) => Response | Promise<Response>

/** What the app registered with `protocol.handle`, by scheme. */
export const schemeHandlers = new Map<string, SchemeHandler>()

/**
 * Chromium refuses an unknown scheme before anybody can intercept it, so `app://local/x` is given to
 * it as `http://local.app.localhost/x`, which it takes for a secure origin.
 */
export function toChromiumUrl(url: string): string {
  const [, scheme, host = '', rest = ''] = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? []
  if (scheme === undefined || !schemeHandlers.has(scheme)) return url
  return `http://${host}.${scheme}.localhost${rest === '' ? '/' : rest}`
}

/** The other way round: what the app is shown. */
export function toAppUrl(url: string): string {
  const [, host = '', scheme, rest = ''] =
    /^http:\/\/([^/?#]*)\.([\w+-]+)\.localhost(?::80)?([/?#].*)?$/s.exec(url) ?? []
  if (scheme === undefined || !schemeHandlers.has(scheme)) return url
  return `${scheme}://${host}${rest}`
}
