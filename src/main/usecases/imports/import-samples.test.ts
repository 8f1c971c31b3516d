import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openAccess } from '../../../../importers/access/open-access.ts'
import {
  byText,
  expectedCaseDocument,
  type Words,
} from '../../../../tests/factories/expected-case-document.ts'
import { openTestContext, TEST_DAY } from '../../../../tests/factories/open-test-context.ts'
import { legacySamples, readExpected } from '../../../../tests/factories/read-expected.ts'
import { caseDocument, type CaseDocument } from '../../../shared/cases/case-document.ts'
import { findCaseDocument } from '../../repositories/case-document-repository.ts'
import { importFile } from './import-file.ts'

/** Ids are ours, and what is derived is tested by itself. */
function comparable({ id: _id, revision: _revision, status: _status, ...rest }: CaseDocument) {
  const { institutionKind: _kind, client, records, ...document } = rest
  const { id: _person, ...person } = client
  return {
    ...document,
    client: person,
    acquisitions: document.acquisitions.toSorted(byText),
    records: records.map(({ id: _record, ...record }) => record).toSorted(byText),
  }
}

function staffOf(path: string): Words {
  const source = openAccess(readFileSync(path), '', undefined)
  const rows = [...source.rows('M_担当者')].flat()
  return Object.fromEntries(
    rows.map((row) => [String(row['担当者コード']), String(row['担当者名'])]),
  )
}

describe.each(legacySamples)('the $name sample', ({ name, files }) => {
  it.skipIf(files === undefined)(
    'has every field of every sample case as its truth says',
    async () => {
      if (!files) throw new Error(`the ${name} sample is not at hand`)
      const context = await openTestContext()
      const outcome = await importFile(context, {
        file: { path: files.database },
        fileName: files.database,
        password: undefined,
        dryRun: false,
        signal: new AbortController().signal,
      })
      expect(outcome.ok).toBe(true)
      const staff = staffOf(files.database)
      const { samples } = readExpected(files.expected)
      expect(samples.length).toBeGreaterThan(0)
      for (const sample of samples) {
        const caseNo = String(sample.T_対象者['ケース番号'])
        const options = { today: TEST_DAY, withRecords: true }
        const found = await findCaseDocument(context.database.db, { caseNo }, options)
        expect(found, caseNo).toBeDefined()
        expect(comparable(caseDocument.parse(found?.document)), caseNo).toEqual(
          expectedCaseDocument(sample, staff),
        )
      }
    },
  )
})
