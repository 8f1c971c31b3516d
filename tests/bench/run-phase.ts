import { measureImport } from './phases/import.ts'
import { readAndLoad } from './phases/read-and-load.ts'
import { measureUse } from './phases/use.ts'
import type { PhaseInput } from './measure.ts'

const PHASES: Readonly<Record<string, ((input: PhaseInput) => Promise<object>) | undefined>> = {
  baseline: readAndLoad,
  import: measureImport,
  use: measureUse,
}

/* One phase in a process of its own, so that its peak memory is its own. */
const [phase = '', file = '', folder = '', key = ''] = process.argv.slice(2)
const run = PHASES[phase]
if (!run) throw new Error(`No such phase: ${phase}`)
const result = await run({ file, folder, key: Buffer.from(key, 'hex') })
const peakMb = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ ...result, peakMb }))
