const RUNS_FROM_SOURCE = import.meta.url.endsWith('.ts')

/**
 * The address of a file that ships with the program, such as `templates/face-sheet-simple.docx`. A checkout
 * has it at its top; the built program beside `out/main/`, inside the archive of the installed one too.
 */
export function resourceUrl(relative: string): URL {
  return new URL(relative, RUNS_FROM_SOURCE ? sourceRoot() : bundleRoot(import.meta.url))
}

function sourceRoot(): URL {
  return new URL('../../', import.meta.url)
}

/** A chunk may lie deeper than the entry (`out/main/chunks/…`): the last `main` folder is the one. */
export function bundleRoot(moduleUrl: string): URL {
  return new URL(moduleUrl.slice(0, moduleUrl.lastIndexOf('/main/') + 1))
}
