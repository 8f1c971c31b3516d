/** Who is writing, for the journal's triggers. One per open database, changed only by `asWriter`. */
export interface JournalContext {
  device: string
  actor: string
  useCase: string
  /** While true the triggers stand aside; only the import use case holds this guard. */
  isBulk: boolean
}

export interface Writer {
  readonly actor: string
  readonly useCase: string
}

/** Refuses to write what nobody answers for: a write outside a use case fails in the trigger. */
export function requireWriter(context: JournalContext): void {
  if (context.actor === '' || context.useCase === '')
    throw new Error('A write outside a use case has no one to answer for it')
}
