import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the desktop program keeps its data (Electron's `userData`), so that both shells open one vault. */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string {
  return join(applicationData(platform, env), 'raito-desktop', 'data')
}

function applicationData(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  const configured = env['XDG_CONFIG_HOME']
  return configured === undefined || configured === '' ? join(homedir(), '.config') : configured
}
