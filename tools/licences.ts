import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/*
 * Lists the licence of every package that the lock names, and fails where one is missing or not compatible with
 * MIT. `--write` renews docs/licences.md, without it the list is only compared.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LIST = join(ROOT, 'docs/licences.md')

const COMPATIBLE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'Unlicense',
  'WTFPL',
  'Python-2.0',
  'Zlib',
])

/** Tests and build tools only: nothing of them is in what ships. */
const COMPATIBLE_FOR_DEVELOPMENT = new Set(['MPL-2.0'])

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
})

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

interface Entry {
  readonly name: string
  readonly version: string
  readonly licence: string
}

const entries = readEntries()
const faults = entries.filter(({ licence }) => !isCompatible(licence))
const text = listOf(entries)
if (process.argv.includes('--write')) writeFileSync(LIST, text)
else if (readFileSync(LIST, 'utf8') !== text)
  fail('docs/licences.md is old: run node tools/licences.ts --write')
if (faults.length > 0)
  fail(faults.map(({ name, licence }) => `${name}: ${licence || 'no licence named'}`).join('\n'))

function readEntries(): readonly Entry[] {
  const { packages } = lock.parse(readJson('package-lock.json'))
  const found = Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }))
  const byName = new Map(found.map((entry) => [`${entry.name}@${entry.version}`, entry]))
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** "A OR B" leaves the choice, "A AND B" asks for both. */
function isCompatible(licence: string): boolean {
  const words = licence.replaceAll(/[()]/g, '')
  const allowed = (word: string): boolean =>
    COMPATIBLE.has(word.trim()) || COMPATIBLE_FOR_DEVELOPMENT.has(word.trim())
  if (words.includes(' OR ')) return words.split(' OR ').some(allowed)
  return words.split(' AND ').every(allowed)
}

function listOf(all: readonly Entry[]): string {
  const { dependencies, devDependencies } = manifest.parse(readJson('package.json'))
  const direct = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
  const row = ({ name, version, licence }: Entry): string => `| ${name} | ${version} | ${licence} |`
  const head = ['| package | version | licence |', '| --- | --- | --- |']
  return [
    '# 部品とその条件（licences）',
    '',
    'Made by `node tools/licences.ts --write` from package-lock.json; `npm run check` compares it. The full texts of',
    'what is bundled are written into the built program (`out/*/.vite/license.md`).',
    '',
    '## Used directly',
    '',
    ...head,
    ...all.filter(({ name }) => direct.has(name)).map(row),
    '',
    '## Brought along',
    '',
    ...head,
    ...all.filter(({ name }) => !direct.has(name)).map(row),
    '',
  ].join('\n')
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
