import { hostname } from 'node:os'
import { openFailureMessage } from '../../shared/messages/open-failure-message.ts'
import { findAccount } from '../repositories/account-repository.ts'
import type { CoreContext } from '../usecases/core-context.ts'
import { openVault, type OpenVault, type VaultEnvironment } from '../vault/vault.ts'
import {
  type CommandArguments,
  type CommandEnvironment,
  CommandFailure,
  EXIT,
  usageFailure,
} from './command.ts'
import { localDay } from '../core/local-day.ts'
import { OpenSession } from '../core/open-session.ts'

export interface OpenedVault {
  readonly context: CoreContext
  readonly close: () => Promise<void>
}

export function dataFolder({ options }: CommandArguments, { env }: CommandEnvironment): string {
  const folder = options['data'] ?? env['RAITO_DATA']
  if (folder === undefined || folder === '')
    throw usageFailure('データのフォルダーを --data か RAITO_DATA で指定してください。')
  return folder
}

export function vaultEnvironment(folder: string, { now }: CommandEnvironment): VaultEnvironment {
  return { folder, now, device: hostname() }
}

export async function credentials({
  env,
  ask,
}: CommandEnvironment): Promise<{ readonly name: string; readonly password: string }> {
  const name = env['RAITO_USER'] ?? (await ask('氏名：', false))
  const password = env['RAITO_PASSWORD'] ?? (await ask('パスワード：', true))
  if (name === undefined || password === undefined)
    throw new CommandFailure(
      'no-credentials',
      {
        message: '氏名とパスワードがありません。',
        hint: '環境変数 RAITO_USER と RAITO_PASSWORD を設定してください。',
      },
      EXIT.locked,
    )
  return { name, password }
}

/** Logs in for one command. */
export async function openForCommand(
  args: CommandArguments,
  environment: CommandEnvironment,
): Promise<OpenedVault> {
  const folder = dataFolder(args, environment)
  const { name, password } = await credentials(environment)
  const opened = await openVault(vaultEnvironment(folder, environment), name, password)
  if (!opened.ok)
    throw new CommandFailure(opened.error.kind, openFailureMessage(opened.error), EXIT.locked)
  const session = await openSessionOf(opened.value, name, environment)
  return { context: session.context, close: () => session.end() }
}

export async function openSessionOf(
  vault: OpenVault,
  name: string,
  { now, tell }: CommandEnvironment,
): Promise<OpenSession> {
  const account = await findAccount(vault.database.db, vault.slotId)
  const actor = {
    accountId: vault.slotId,
    name: account?.name ?? name,
    roles: account?.roles ?? [],
  }
  return new OpenSession(vault, actor, {
    now,
    today: () => localDay(now()),
    hasBackgroundWork: false,
    writeLog: (entry) => tell(JSON.stringify(entry)),
  })
}
