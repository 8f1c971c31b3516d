import type { Command, CommandArguments, CommandEnvironment, VaultCommand } from './command.ts'
import { demo } from './commands/demo.ts'
import { facesheet } from './commands/facesheet.ts'
import { importCommand } from './commands/import-command.ts'
import { init } from './commands/init.ts'
import { list } from './commands/list.ts'
import { search } from './commands/search.ts'
import { show } from './commands/show.ts'
import { statsCases } from './commands/stats-cases.ts'
import { stats } from './commands/stats.ts'
import { verify } from './commands/verify.ts'
import { openForCommand } from './open-for-command.ts'

const NOTHING = { min: 0, max: 0 }
const PERIOD = ['fy', 'from', 'to', 'form']

/** Opens the vault, runs, and closes it again, whatever happens. */
function onVault(command: VaultCommand) {
  return async (args: CommandArguments, environment: CommandEnvironment) => {
    const { context, close } = await openForCommand(args, environment)
    try {
      return await command(context, args, environment)
    } finally {
      await close()
    }
  }
}

/** The words of `raito`, in the order of its help. */
export const commands: Readonly<Record<string, Command | undefined>> = {
  init,
  import: {
    usage: 'raito import ファイル… [--profile auto] [--mdb-password-env 変数名] [--dry-run]',
    operands: { min: 1, max: 100 },
    options: ['profile', 'mdb-password-env'],
    flags: ['dry-run'],
    run: onVault(importCommand),
  },
  list: {
    usage: 'raito list [--fy 年度] [--status 状況] [--text 文字]',
    operands: NOTHING,
    options: ['fy', 'status', 'text'],
    flags: [],
    run: onVault(list),
  },
  show: {
    usage: 'raito show --case ケース番号',
    operands: NOTHING,
    options: ['case'],
    flags: [],
    run: onVault(show),
  },
  search: {
    usage: 'raito search 文字',
    operands: { min: 1, max: 20 },
    options: [],
    flags: [],
    run: onVault(search),
  },
  stats: {
    usage: 'raito stats (--fy 年度 | --from 日 --to 日) [--form r3] [--out ファイル.xlsx]',
    operands: NOTHING,
    options: [...PERIOD, 'out'],
    flags: [],
    run: onVault(stats),
  },
  'stats-cases': {
    usage: 'raito stats-cases 欄 (--fy 年度 | --from 日 --to 日)',
    operands: { min: 1, max: 1 },
    options: PERIOD,
    flags: [],
    run: onVault(statsCases),
  },
  facesheet: {
    usage: 'raito facesheet --case ケース番号 --out ファイル.docx [--template 簡易版|完全版]',
    operands: NOTHING,
    options: ['case', 'out', 'template'],
    flags: [],
    run: onVault(facesheet),
  },
  verify: {
    usage: 'raito verify',
    operands: NOTHING,
    options: [],
    flags: [],
    run: onVault(verify),
  },
  demo,
}
