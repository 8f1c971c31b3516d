/**
 * Where a worker's program lies: beside this file, in the sources as `.ts` (Node runs them as they are), in
 * the built program as `.js`.
 */
export function workerUrl(name: string): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`./${name}.${extension}`, import.meta.url)
}
