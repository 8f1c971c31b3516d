import { z } from 'zod'

/** UUIDv7 text, made by the client: sorts by the moment it was made. */
export const rowId = z.uuid()
export const revision = z.int().positive()
