/** A copy of a database file in which a text stands in another's place; both are equally long. */
export function patchText(bytes: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('Texts of different length')
  const copy = Buffer.from(bytes)
  const [old, fresh] = [Buffer.from(from, 'utf16le'), Buffer.from(to, 'utf16le')]
  let at = copy.indexOf(old)
  if (at < 0) throw new Error('The text is not in the file')
  for (; at >= 0; at = copy.indexOf(old, at + old.length)) fresh.copy(copy, at)
  return copy
}
