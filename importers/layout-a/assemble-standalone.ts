import type { CaseDraft, Problem } from '../drafts.ts'
import { RowReader } from '../mapping/row-reader.ts'
import type { Masters } from './masters.ts'
import { mapConsultation, mapSuspectSupport } from './standalone-mapping.ts'
import type { NumberedRow, TableReader } from './table-reader.ts'
import type { DataTable } from './tables.ts'

const EMPTY = {
  person: null,
  nameAsWritten: null,
  sexAsWritten: null,
  requestedBy: null,
  institution: null,
  capas: null,
  timesIncarcerated: null,
  previousReleaseDate: null,
  offenceDate: null,
  sentenceEndDate: null,
  elderlyOverride: null,
  supportStartDate: null,
  residenceAtRequest: null,
  domicile: null,
  lifeHistory: null,
  notes: null,
  staff: null,
  disabilities: [],
  offences: [],
  involvedCenters: [],
  coordination: null,
  cooperations: [],
  followUp: null,
  placements: [],
  reoffences: [],
  acquisitions: [],
  consultation: null,
  suspectSupport: null,
  tasks: [],
} as const

export function assembleConsultation(
  { at, row }: NumberedRow,
  problems: Problem[],
  tables: TableReader,
): CaseDraft {
  const reader = new RowReader(at, row, problems)
  return {
    ...EMPTY,
    ...mapConsultation(reader),
    key: `相談-${at.key}`,
    caseNo: `相談-${at.key}`,
    category: 'consultation_other',
    rows: [at],
    legacy: legacyOf('T_相談支援', reader, tables.unmapped('T_相談支援', row)),
  }
}

export function assembleSuspectSupport(
  { at, row }: NumberedRow,
  masters: Masters,
  problems: Problem[],
  tables: TableReader,
): CaseDraft {
  const reader = new RowReader(at, row, problems)
  return {
    ...EMPTY,
    ...mapSuspectSupport(reader, masters),
    key: `被疑者-${at.key}`,
    category: 'suspect_support',
    rows: [at],
    legacy: legacyOf('T_被疑者等', reader, tables.unmapped('T_被疑者等', row)),
  }
}

function legacyOf(
  table: DataTable,
  reader: RowReader,
  unmapped: Readonly<Record<string, string>>,
): CaseDraft['legacy'] {
  const values = { ...unmapped, ...reader.asides }
  return Object.keys(values).length > 0 ? { [table]: values } : {}
}
