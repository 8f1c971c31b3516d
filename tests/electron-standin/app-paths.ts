import os from 'node:os'
import path from 'node:path'
import { appManifest } from './app-manifest.ts'
import { commandLine } from './command-line.ts'

const home = os.homedir()
const config = process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')

const defaults: Readonly<Record<string, (appName: string) => string>> = {
  home: () => home,
  appData: () => config,
  userData: (appName) => commandLine.getSwitchValue('user-data-dir') || path.join(config, appName),
  sessionData: (appName) => appPaths.get('userData', appName),
  logs: (appName) => path.join(appPaths.get('userData', appName), 'logs'),
  crashDumps: (appName) => path.join(appPaths.get('userData', appName), 'Crashpad'),
  temp: () => os.tmpdir(),
  exe: () => path.join(import.meta.dirname, 'electron'),
  module: () => path.join(import.meta.dirname, 'electron'),
  assets: () => appManifest.folder,
  desktop: () => path.join(home, 'Desktop'),
  documents: () => path.join(home, 'Documents'),
  downloads: () => path.join(home, 'Downloads'),
  pictures: () => path.join(home, 'Pictures'),
}

const chosen = new Map<string, string>()

/** The folders behind `app.getPath` and `app.setPath`. */
export const appPaths = {
  get(name: string, appName: string): string {
    const found = chosen.get(name) ?? defaults[name]?.(appName)
    if (found === undefined) throw new Error(`Failed to get '${name}' path`)
    return found
  },
  set(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute')
    chosen.set(name, folder)
  },
}
