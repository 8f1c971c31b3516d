/** Our own scheme: the page comes from the program's files, and nothing else has this origin. */
export const PAGE_SCHEME = 'app'
const PAGE_ORIGIN = `${PAGE_SCHEME}://raito`
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`

/** Whether an address lies in the program's own page. */
export function isPageAddress(address: string): boolean {
  return address === PAGE_ORIGIN || address.startsWith(PAGE_ADDRESS)
}
