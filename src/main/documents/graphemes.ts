const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** What a reader takes for one character: 𠮷, 葛󠄀 with its variant sign and が of two code points are one each. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
