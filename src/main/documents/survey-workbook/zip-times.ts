const END_OF_DIRECTORY = 0x06054b50
const END_LENGTH = 22
const DIRECTORY_ENTRY_LENGTH = 46
/** 1 January 1980, 00:00, what Excel itself puts into its files. */
const DOS_TIME = 0
const DOS_DATE = 0x21

/** Sets one fixed time on every entry of a zip, so that the same input gives the same bytes. */
export function fixZipTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  let entry = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    setTime(view, entry + 12)
    setTime(view, view.getUint32(entry + 42, true) + 10)
    entry += DIRECTORY_ENTRY_LENGTH + variableLength(view, entry + 28)
  }
  return bytes
}

function setTime(view: DataView, offset: number): void {
  view.setUint16(offset, DOS_TIME, true)
  view.setUint16(offset + 2, DOS_DATE, true)
}

/** Name, extra field and comment. */
function variableLength(view: DataView, offset: number): number {
  return (
    view.getUint16(offset, true) +
    view.getUint16(offset + 2, true) +
    view.getUint16(offset + 4, true)
  )
}

function endOfDirectory(view: DataView): number {
  for (let offset = view.byteLength - END_LENGTH; offset >= 0; offset--)
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset
  throw new Error('Not a zip file')
}
