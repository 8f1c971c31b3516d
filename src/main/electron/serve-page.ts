import { protocol } from 'electron'
import { securityHeaders } from '../shell/content-security-policy.ts'
import type { PageFiles } from '../shell/page-files.ts'
import { isPageAddress, PAGE_SCHEME } from './page-address.ts'

/** Must run before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true } },
  ])
}

/** Answers the page's own files and nothing else. */
export function servePage(page: PageFiles): void {
  protocol.handle(PAGE_SCHEME, async (request) => {
    const headers = securityHeaders('none')
    const isRead = request.method === 'GET' && isPageAddress(request.url)
    const file = isRead ? await page.read(new URL(request.url).pathname) : undefined
    return file
      ? new Response(file.bytes, { headers: { ...headers, 'content-type': file.mediaType } })
      : new Response(null, { status: 404, headers })
  })
}
