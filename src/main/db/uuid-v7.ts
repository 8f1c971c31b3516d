import { randomFillSync } from 'node:crypto'

const POOL_BYTES = 4096
const RANDOM_BYTES = 8
const COUNTER_LIMIT = 0xfff

const pool = Buffer.alloc(POOL_BYTES)
let used = POOL_BYTES

/** Makes UUIDv7 ids that sort by the moment they were made, also within one millisecond. */
export function makeIdSource(now: () => number): () => string {
  let last = 0
  let counter = 0
  return () => {
    const time = Math.max(now(), last)
    counter = time === last ? counter + 1 : 0
    last = counter > COUNTER_LIMIT ? time + 1 : time
    if (counter > COUNTER_LIMIT) counter = 0
    return format(last, counter, randomBytes())
  }
}

function randomBytes(): string {
  if (used + RANDOM_BYTES > POOL_BYTES) {
    randomFillSync(pool)
    used = 0
  }
  const hex = pool.toString('hex', used, used + RANDOM_BYTES)
  used += RANDOM_BYTES
  return hex
}

const VARIANTS = '89ab'

function format(time: number, counter: number, random: string): string {
  const hex = time.toString(16).padStart(12, '0')
  const variant = VARIANTS[Number.parseInt(random[0] ?? '0', 16) % 4] ?? '8'
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${random.slice(1, 4)}-${random.slice(4)}`
}
