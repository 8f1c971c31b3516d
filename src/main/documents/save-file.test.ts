import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SaveFileError, saveFileErrorOf, type SaveStep } from './save-file-error.ts'
import { saveFileMessage } from './save-file-message.ts'
import { saveFile } from './save-file.ts'

const bytes = Buffer.from('新しい内容')
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-file-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('saveFile', () => {
  it('makes a new file and leaves nothing else behind', async () => {
    expect(await saveFile(join(folder, '新規.docx'), bytes)).toEqual({ ok: true, value: undefined })
    expect(await readdir(folder)).toEqual(['新規.docx'])
    expect(await readFile(join(folder, '新規.docx'), 'utf8')).toBe('新しい内容')
  })

  it('replaces an old file whole', async () => {
    const target = join(folder, 'a.docx')
    await writeFile(target, '古い、そしてずっと長い内容')
    expect((await saveFile(target, bytes)).ok).toBe(true)
    expect(await readFile(target, 'utf8')).toBe('新しい内容')
  })

  it('keeps a file that is read-only', async () => {
    const target = join(folder, 'a.docx')
    await writeFile(target, '古い')
    await chmod(target, 0o444)
    expect(await saveFile(target, bytes)).toEqual({
      ok: false,
      error: { kind: 'target-read-only' },
    })
    expect(await readFile(target, 'utf8')).toBe('古い')
    expect(await readdir(folder)).toEqual(['a.docx'])
    await chmod(target, 0o644)
  })

  it('refuses a folder of the same name', async () => {
    await mkdir(join(folder, 'a.docx'))
    expect(await saveFile(join(folder, 'a.docx'), bytes)).toEqual({
      ok: false,
      error: { kind: 'target-is-folder' },
    })
  })

  it.each([
    ['vanished', 'a.docx'],
    ['a-file', 'a.docx'],
  ])('says that the folder is missing when it vanished or is a file (%s)', async (...path) => {
    await writeFile(join(folder, 'a-file'), '')
    expect(await saveFile(join(folder, ...path), bytes)).toEqual({
      ok: false,
      error: { kind: 'folder-missing' },
    })
  })

  it('refuses a name that no disk takes', async () => {
    expect(await saveFile(join(folder, `${'長'.repeat(200)}.docx`), bytes)).toEqual({
      ok: false,
      error: { kind: 'name-too-long' },
    })
    expect(await readdir(folder)).toEqual([])
  })

  // An administrator may write anywhere, so the rule shows for others only.
  it.skipIf(process.getuid === undefined || process.getuid() === 0)(
    'refuses a folder without the right to write',
    async () => {
      await chmod(folder, 0o555)
      expect(await saveFile(join(folder, 'a.docx'), bytes)).toEqual({
        ok: false,
        error: { kind: 'folder-not-writable' },
      })
      await chmod(folder, 0o755)
    },
  )

  it('keeps two saves at once from mixing: one of them is there, whole', async () => {
    const target = join(folder, 'a.docx')
    const contents = ['甲'.repeat(100_000), '乙'.repeat(100_000)]
    await Promise.all(contents.map((content) => saveFile(target, Buffer.from(content))))
    expect(contents).toContain(await readFile(target, 'utf8'))
    expect((await stat(target)).size).toBe(300_000)
    expect(await readdir(folder)).toEqual(['a.docx'])
  })
})

const CODES: readonly (readonly [string, SaveStep, SaveFileError['kind']])[] = [
  ['EBUSY', 'replace', 'target-in-use'],
  ['EPERM', 'replace', 'target-in-use'],
  ['EACCES', 'replace', 'target-in-use'],
  ['EPERM', 'write', 'folder-not-writable'],
  ['EACCES', 'write', 'folder-not-writable'],
  ['EROFS', 'write', 'folder-not-writable'],
  ['ENOSPC', 'write', 'disk-full'],
  ['EDQUOT', 'write', 'disk-full'],
  ['ENOSPC', 'replace', 'disk-full'],
  ['ENOENT', 'write', 'folder-missing'],
  ['ENOENT', 'replace', 'folder-missing'],
  ['EIO', 'write', 'storage-lost'],
]

describe('a failure of the disk', () => {
  it.each(CODES)('%s while trying to %s the file is %s, with what to do', (code, step, kind) => {
    const error = saveFileErrorOf(Object.assign(new Error('x'), { code }), step)
    expect(error).toEqual({ kind })
    expect(error && saveFileMessage(error)).toMatch(/。.*ください。/)
  })

  it.each([new Error('x'), Object.assign(new Error('x'), { code: 'EMFILE' }), 'x', undefined])(
    'that nobody can act on has no kind',
    (error) => {
      expect(saveFileErrorOf(error, 'write')).toBeUndefined()
    },
  )
})
