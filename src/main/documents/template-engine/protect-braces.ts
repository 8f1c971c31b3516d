/**
 * Filled text is read again where a list repeats it, so a {氏名} that somebody wrote in a record would be
 * filled too. Braces of values therefore travel as the two code points that no XML can hold.
 */
const OPEN = '\uFFFE'
const CLOSE = '\uFFFF'

export function protectBraces(text: string): string {
  return text.replaceAll('{', OPEN).replaceAll('}', CLOSE)
}

export function restoreBraces(text: string): string {
  return text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}')
}
