import { verifyDatabase } from '../../repositories/verify-repository.ts'
import { EXIT, type VaultCommand } from '../command.ts'

/** Checks the database page by page, its links, and that every table has its journal. */
export const verify: VaultCommand = ({ database }) => {
  const report = verifyDatabase(database.sqlite)
  const isOk = report.problems.length === 0
  return Promise.resolve({
    json: { ok: isOk, ...report },
    lines: isOk
      ? [`異常はありません（${report.tables}表、${report.rows}行）。`]
      : ['データに異常があります。バックアップから戻してください。', ...report.problems],
    exit: isOk ? EXIT.done : EXIT.failed,
  })
}
