import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { fixZipTimes } from './zip-times.ts'

const zipOf = async (year: number) => {
  const zip = new JSZip()
  const options = { date: new Date(Date.UTC(year, 5, 6, 7, 8, 10)), createFolders: false }
  zip.file('a.xml', '<a/>', options)
  zip.file('folder/b.xml', 'PK'.repeat(50), { ...options, comment: 'a comment' })
  return zip.generateAsync({ type: 'uint8array' })
}

describe('the times in a zip', () => {
  it('are the same whenever it was made, and it still opens', async () => {
    const [one, other] = [fixZipTimes(await zipOf(2024)), fixZipTimes(await zipOf(2025))]
    expect(Buffer.compare(one, other)).toBe(0)
    const opened = await JSZip.loadAsync(one)
    expect(await opened.file('folder/b.xml')?.async('string')).toBe('PK'.repeat(50))
    expect(opened.file('a.xml')?.date.toISOString()).toBe('1980-01-01T00:00:00.000Z')
  })

  it('cannot be set in what is no zip', () => {
    expect(() => fixZipTimes(new Uint8Array(100))).toThrow('Not a zip file')
  })
})
