import { launchOptions } from './launch-options.ts'

/** Switches that belong to the launch itself and must not reach Chromium a second time. */
const ownSwitches = new Set(['remote-debugging-port', 'no-sandbox', 'user-data-dir', 'inspect-brk'])

const switches = new Map(launchOptions.switches)

/** `app.commandLine`. */
export const commandLine = {
  appendSwitch: (name: string, value = ''): void => void switches.set(name, value),
  appendArgument: (): void => undefined,
  removeSwitch: (name: string): void => void switches.delete(name),
  hasSwitch: (name: string): boolean => switches.has(name),
  getSwitchValue: (name: string): string => switches.get(name) ?? '',
}

/** What the app (and Playwright's loader) appended for Chromium. */
export function chromiumSwitches(): ReadonlyMap<string, string> {
  const passed = [...switches].filter(
    ([name]) => !ownSwitches.has(name) && !launchOptions.switches.has(name),
  )
  return new Map(passed)
}
