import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { resourceUrl } from '../resources.ts'

const manifest = z.object({ version: z.string() })

/** As `package.json` says; the build leaves a short one in `out/`. */
export function programVersion(): string {
  return manifest.parse(JSON.parse(readFileSync(resourceUrl('package.json'), 'utf8'))).version
}
