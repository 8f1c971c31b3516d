/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A copy in which up to forty bytes anywhere, or all in the first pages, are others. */
export function mutateBytes(bytes: Buffer, seed: number): Buffer {
  const random = seededRandom(seed)
  const copy = Buffer.from(bytes)
  const reach = random() < 0.5 ? copy.length : Math.min(copy.length, 20 * 4096)
  const count = 1 + Math.floor(random() * 40)
  for (let change = 0; change < count; change += 1)
    copy[Math.floor(random() * reach)] = Math.floor(random() * 256)
  return copy
}
