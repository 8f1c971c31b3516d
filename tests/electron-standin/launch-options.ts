import path from 'node:path'

export interface LaunchOptions {
  /** The folder of the app (its package.json names the main bundle), or the main file itself. */
  readonly appPath: string
  /** Modules named by `-r`, as Playwright names its loader. */
  readonly requires: readonly string[]
  /** Port of `--inspect`, 0 for any; undefined without the switch. */
  readonly inspectPort: number | undefined
  /** All other switches, by name, without the dashes. */
  readonly switches: ReadonlyMap<string, string>
}

/** Reads the command line as Electron's default app does: the first word without a dash is the app. */
export function parseLaunchOptions(words: readonly string[], cwd: string): LaunchOptions {
  const isRequired = (index: number) => words[index - 1] === '-r'
  const requires = words.filter((_word, index) => isRequired(index))
  const own = words.filter((word, index) => word !== '-r' && !isRequired(index))
  const switches = new Map(own.filter((word) => word.startsWith('--')).map(splitSwitch))
  const inspect = switches.get('inspect')
  switches.delete('inspect')
  return {
    appPath: path.resolve(cwd, own.find((word) => !word.startsWith('-')) ?? '.'),
    requires,
    inspectPort: inspect === undefined ? undefined : Number(inspect || 9229),
    switches,
  }
}

function splitSwitch(word: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/s.exec(word) ?? []
  return [name, value]
}

export const launchOptions = parseLaunchOptions(process.argv.slice(2), process.cwd())
