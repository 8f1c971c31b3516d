/** The one inline style of React Aria: touch-action of what can be pressed (usePress). */
const PRESSABLE_STYLE = `'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='`

/**
 * What the page may load and do: only our own files. Styles set from script go through the CSSOM, which
 * `style-src 'self' ${PRESSABLE_STYLE}` allows.
 * @param connect where the page may send requests: nowhere in the desktop shell, which has the bridge.
 */
export function contentSecurityPolicy(connect: 'none' | 'self'): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' ${PRESSABLE_STYLE}`,
    `font-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src '${connect}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** Sent with every answer of both shells. */
export function securityHeaders(connect: 'none' | 'self'): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(connect),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), usb=(), serial=(), clipboard-read=()',
    'cache-control': 'no-store',
  }
}
