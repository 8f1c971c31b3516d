import { ok, type Result } from '../../shared/result.ts'
import { fillTemplate } from './fill-template.ts'
import { listPlaceholders } from './list-placeholders.ts'
import { findDoubts, type TemplateDoubt } from './template-engine/find-doubts.ts'
import type { TemplateError } from './template-engine/template-error.ts'
import type { TemplateValues } from './template-engine/template-values.ts'

export interface TemplateCheck {
  /** The names the template uses, each once, in reading order. */
  readonly names: readonly string[]
  /** The template can be filled, but a person should look. */
  readonly doubts: readonly TemplateDoubt[]
}

const CHECKED_AT = new Date(0)

/**
 * Checks a template before it is registered, by filling it with example values whose names are the known
 * placeholders. An unknown one, a crossed or open loop and a lone brace are named with their place.
 */
export async function checkTemplate(
  template: Uint8Array,
  examples: TemplateValues,
): Promise<Result<TemplateCheck, TemplateError>> {
  const properties = { title: '', creator: '', madeAt: CHECKED_AT }
  const filled = await fillTemplate(template, examples, properties)
  if (!filled.ok) return filled
  const listed = await listPlaceholders(template)
  if (!listed.ok) return listed
  const names = new Set(listed.value.placeholders.map(({ name }) => name))
  const doubts = await findDoubts(template)
  return doubts.ok ? ok({ names: [...names], doubts: doubts.value }) : doubts
}
