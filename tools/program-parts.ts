import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { z } from 'zod'

export const ROOT = path.resolve(import.meta.dirname, '..')

/** What is built, checked and put in place together. */
export interface ProgramPart {
  readonly name: string
  /** In `out/`; the first one holds the mark of when it was built. */
  readonly results: readonly [string, ...string[]]
  /** What it is made from; when one of these is newer, it is made anew. */
  readonly sources: readonly string[]
  readonly make: (staging: string) => Promise<void>
}

const EVERY_PART = ['src/shared', 'package.json', 'package-lock.json', 'tools/program-parts.ts']

/** The trusted side with its templates and samples: enough for the command line. */
export const CORE_PART: ProgramPart = {
  name: 'core',
  results: ['main', 'templates', 'samples', 'package.json'],
  sources: [
    ...EVERY_PART,
    'src/main',
    'importers',
    'migrations',
    'templates',
    'samples',
    'vite.main.config.ts',
  ],
  make: async (staging) => {
    await bundle('vite.main.config.ts', path.join(staging, 'main'))
    for (const folder of ['templates', 'samples'])
      await cp(path.join(ROOT, folder), path.join(staging, folder), { recursive: true })
    await writeFile(path.join(staging, 'package.json'), await shortManifest())
  },
}

/** What a window shows, and the bridge to it. */
export const PAGE_PART: ProgramPart = {
  name: 'page',
  results: ['renderer', 'preload'],
  sources: [
    ...EVERY_PART,
    'src/renderer',
    'src/preload',
    'vite.renderer.config.ts',
    'vite.preload.config.ts',
  ],
  make: async (staging) => {
    await bundle('vite.renderer.config.ts', path.join(staging, 'renderer'))
    await bundle('vite.preload.config.ts', path.join(staging, 'preload'))
  },
}

const manifest = z.object({ name: z.string(), version: z.string(), type: z.string() })

/** What the built program says about itself. */
async function shortManifest(): Promise<string> {
  const whole = await readFile(path.join(ROOT, 'package.json'), 'utf8')
  return JSON.stringify(manifest.parse(JSON.parse(whole)))
}

async function bundle(configFile: string, outDir: string): Promise<void> {
  await build({
    configFile: path.join(ROOT, configFile),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
}
