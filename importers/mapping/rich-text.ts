const RICH_TEXT = /^\s*<(div|p|font|span|html|body|ul|ol|strong|em|br)\b[^>]*>/i
const BLOCK_END = /<\/(?:div|p|li|tr|h[1-6])\s*>|<br\s*\/?>/gi
const ANY_TAG = /<[^<>]*>/g
const LINE_TAG = /<\/?(?:div|p|br)\s*\/?>/gi
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi

const NAMED: Readonly<Record<string, string | undefined>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

export interface PlainText {
  readonly text: string
  /** The original held more than line breaks (bold, colours): it is worth keeping. */
  readonly hadFormatting: boolean
}

/** Access keeps a rich-text memo as HTML; people wrote it as text with line breaks. */
export function plainTextOf(memo: string): PlainText {
  if (!RICH_TEXT.test(memo)) return { text: memo, hadFormatting: false }
  const text = memo
    .replaceAll(/\r?\n/g, '')
    .replaceAll(BLOCK_END, '\n')
    .replaceAll(ANY_TAG, '')
    .replaceAll(ENTITY, decodeEntity)
    .replace(/\n+$/, '')
  return { text, hadFormatting: memo.replaceAll(LINE_TAG, '').includes('<') }
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  return code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : entity
}
