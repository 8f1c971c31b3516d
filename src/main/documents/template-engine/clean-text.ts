const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** What XML 1.0 §2.2 cannot hold (lone surrogates too), and the controls C0 and C1, which no paper shows. */
const UNPRINTABLE = /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Makes any text fit for a document: one kind of line break, nothing that would damage the file. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(UNPRINTABLE, '')
}
