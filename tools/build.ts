import { buildAnew } from './ensure-built.ts'
import { CORE_PART, PAGE_PART } from './program-parts.ts'

/** `npm run build`: everything anew. */
await buildAnew([CORE_PART, PAGE_PART])
