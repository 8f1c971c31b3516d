import { schemeHandlers, type SchemeHandler } from './custom-schemes.ts'

/** `protocol`: privileges are taken for granted, an `http://….localhost` origin has them all. */
export const protocol = {
  registerSchemesAsPrivileged: (): void => undefined,
  handle(scheme: string, handler: SchemeHandler): void {
    if (schemeHandlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`)
    schemeHandlers.set(scheme, handler)
  },
  unhandle: (scheme: string): void => void schemeHandlers.delete(scheme),
  isProtocolHandled: (scheme: string): boolean => schemeHandlers.has(scheme),
}
