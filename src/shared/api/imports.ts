import { z } from 'zod'
import type { Contract } from './contract.ts'

/** Why a file cannot be read at all. */
export const importFileFailure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file-missing') }),
  z.strictObject({ kind: z.literal('file-not-readable') }),
  z.strictObject({ kind: z.literal('file-empty') }),
  z.strictObject({ kind: z.literal('not-a-database'), looksLike: z.string().optional() }),
  z.strictObject({ kind: z.literal('password-needed') }),
  z.strictObject({ kind: z.literal('wrong-password') }),
  z.strictObject({ kind: z.literal('unsupported-encryption') }),
  z.strictObject({ kind: z.literal('damaged'), detail: z.string().optional() }),
  z.strictObject({ kind: z.literal('unknown-layout'), tables: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('too-large') }),
  z.strictObject({ kind: z.literal('worker-died') }),
  z.strictObject({ kind: z.literal('cancelled') }),
])
export type ImportFileFailure = z.infer<typeof importFileFailure>

export const importedCounts = z.strictObject({
  clients: z.int(),
  cases: z.int(),
  records: z.int(),
  placements: z.int(),
  acquisitions: z.int(),
  offences: z.int(),
  consultations: z.int(),
  otherCenters: z.int(),
  families: z.int(),
})
export type ImportedCounts = z.infer<typeof importedCounts>

export const sourceTable = z.strictObject({
  name: z.string(),
  rows: z.int(),
  imported: z.int(),
  merged: z.int(),
  skipped: z.int(),
  role: z.enum(['mapped', 'master', 'noise', 'unmapped']),
})
export type SourceTable = z.infer<typeof sourceTable>

export const skippedRow = z.strictObject({ table: z.string(), row: z.int(), reason: z.string() })

export const reviewRow = z.strictObject({
  table: z.string(),
  row: z.int(),
  key: z.string().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
  took: z.string().nullable(),
})
export type ReviewRow = z.infer<typeof reviewRow>

export const unmappedColumn = z.strictObject({
  table: z.string(),
  column: z.string(),
  filled: z.int(),
  samples: z.array(z.string()),
})

export const reconciliationLine = z.strictObject({
  what: z.string(),
  source: z.int(),
  imported: z.int(),
  equal: z.boolean(),
  why: z.string().optional(),
})
export type ReconciliationLine = z.infer<typeof reconciliationLine>

/** What an import (or its rehearsal) did, every source row accounted for. */
export const importResult = z.strictObject({
  batch: z.string().nullable(),
  source: z.strictObject({
    format: z.string(),
    version: z.string(),
    codePage: z.int(),
    tables: z.array(sourceTable),
  }),
  profile: z.string(),
  imported: importedCounts,
  skipped: z.array(skippedRow),
  review: z.array(reviewRow),
  unmapped: z.array(unmappedColumn),
  reconciliation: z.array(reconciliationLine),
})
export type ImportResult = z.infer<typeof importResult>

export const importStage = z.enum(['opening', 'reading', 'checking', 'writing', 'finishing'])

export const importJob = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('running'),
    stage: importStage,
    done: z.int(),
    total: z.int(),
    secondsLeft: z.int().optional(),
  }),
  z.strictObject({ state: z.literal('done'), result: importResult }),
  z.strictObject({ state: z.literal('failed'), failure: importFileFailure }),
  z.strictObject({ state: z.literal('broken'), error: z.enum(['unexpected', 'disk-full']) }),
])
export type ImportJob = z.infer<typeof importJob>

export const importsContract = {
  /** Starts a rehearsal (`dryRun`) or the import itself of a file that the shell let a person pick. */
  start: {
    input: z.strictObject({
      file: z.string(),
      dryRun: z.boolean(),
      password: z.string().max(100).optional(),
    }),
    output: z.strictObject({ job: z.string() }),
    error: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('no-such-file') }),
      z.strictObject({ kind: z.literal('busy') }),
    ]),
  },
  status: {
    input: z.strictObject({ job: z.string() }),
    output: importJob,
    error: z.strictObject({ kind: z.literal('not-found') }),
  },
  cancel: {
    input: z.strictObject({ job: z.string() }),
    output: z.strictObject({}),
    error: z.strictObject({ kind: z.literal('not-found') }),
  },
} as const satisfies Contract
