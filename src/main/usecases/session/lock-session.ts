import { ok, type Ok } from '../../../shared/result.ts'
import type { SessionContext } from './session-context.ts'

export async function lockSession(context: SessionContext): Promise<Ok<Record<string, never>>> {
  await context.lock()
  return ok({})
}
