/** One thing to choose. */
export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

/** From the entries of a code list of `src/shared/codes`. */
export function choicesOf<Code extends string>(
  entries: readonly { readonly code: Code; readonly label: string }[],
): readonly Choice<Code>[] {
  return entries.map(({ code, label }) => ({ value: code, label }))
}
