import { access } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { bundleRoot, resourceUrl } from './resources.ts'

describe('resourceUrl', () => {
  it('finds a shipped file in a checkout', async () => {
    await expect(access(resourceUrl('templates/face-sheet-full.docx'))).resolves.toBeUndefined()
  })

  it.each([
    ['file:///opt/raito/out/main/electron.js', 'file:///opt/raito/out/'],
    ['file:///opt/raito/out/main/chunks/worker.js', 'file:///opt/raito/out/'],
    ['file:///C:/main/raito/app.asar/out/main/electron.js', 'file:///C:/main/raito/app.asar/out/'],
  ])('takes for the built program %s what lies beside its main folder', (module, root) => {
    expect(bundleRoot(module).href).toBe(root)
  })
})
