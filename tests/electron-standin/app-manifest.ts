import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { launchOptions } from './launch-options.ts'

const manifestFile = z.object({
  name: z.string().default('Electron'),
  productName: z.string().optional(),
  version: z.string().default('0.0.0'),
  main: z.string().default('index.js'),
})

const isFolder = statSync(launchOptions.appPath).isDirectory()
const folder = isFolder ? launchOptions.appPath : path.dirname(launchOptions.appPath)
const manifest = isFolder
  ? manifestFile.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')))
  : manifestFile.parse({})

/** What Electron learns from the app's package.json before it runs a line of it. */
export const appManifest = {
  folder,
  name: manifest.productName ?? manifest.name,
  version: manifest.version,
  mainFile: isFolder ? path.resolve(folder, manifest.main) : launchOptions.appPath,
}
