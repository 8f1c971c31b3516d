/** The words for the placeholders of a template: a text, or a list whose rows repeat a part of the page. */
export type TemplateValue = string | readonly TemplateRow[]

export interface TemplateRow {
  readonly [name: string]: TemplateValue
}

export type TemplateValues = TemplateRow

/** Own keys only: {constructor} and {__proto__} are names like any other, and unknown. */
export function ownValue(row: TemplateRow, name: string): TemplateValue | undefined {
  return Object.hasOwn(row, name) ? row[name] : undefined
}

/** Inside a list a name means the row's own value first, then the next list outwards, then the document's. */
export function valueInScopes(
  scopes: readonly TemplateRow[],
  name: string,
): TemplateValue | undefined {
  const scope = scopes.findLast((candidate) => Object.hasOwn(candidate, name))
  return scope && ownValue(scope, name)
}
