import { passwordWeaknessMessage } from '../../../shared/messages/password-weakness-message.ts'
import { passwordWeakness } from '../../../shared/rules/password-weakness.ts'
import { makeFirstAccount } from '../../usecases/session/first-account.ts'
import { createVault } from '../../vault/vault.ts'
import { type Command, CommandFailure, EXIT, usageFailure } from '../command.ts'
import { credentials, dataFolder, vaultEnvironment } from '../open-for-command.ts'

/** Makes the encrypted folder and the first account; the recovery key is shown this once. */
export const init: Command = {
  usage: 'raito init --center センター名 --admin 氏名 --data フォルダー',
  operands: { min: 0, max: 0 },
  options: ['center', 'admin'],
  flags: [],
  run: async (args, environment) => {
    const { center, admin } = args.options
    if (!center?.trim() || !admin?.trim())
      throw usageFailure('--center と --admin を指定してください。')
    const { password } = await credentials({
      ...environment,
      env: { ...environment.env, RAITO_USER: admin },
    })
    const weakness = passwordWeakness(password, admin)
    if (weakness)
      throw new CommandFailure(
        'weak-password',
        {
          message: passwordWeaknessMessage(weakness),
          hint: 'ほかで使っているパスワードは使わないでください。',
        },
        EXIT.usage,
      )
    const folder = dataFolder(args, environment)
    const vault = { center: center.trim(), admin: admin.trim(), password }
    const created = await createVault(vaultEnvironment(folder, environment), vault)
    if (!created.ok) throw creationFailure(created.error.kind)
    await makeFirstAccount(created.value.vault, vault.admin, environment.now)
    await created.value.vault.database.close()
    const { recoveryKey } = created.value
    return {
      json: { center: vault.center, admin: vault.admin, recoveryKey },
      lines: [
        `${vault.center}のデータを作りました。`,
        `復旧キー：${recoveryKey}`,
        '復旧キーは二度と表示されません。紙に書き、センター長の金庫に保管してください。',
      ],
    }
  },
}

function creationFailure(kind: 'vault-exists' | 'not-writable'): CommandFailure {
  return kind === 'vault-exists'
    ? new CommandFailure(
        kind,
        {
          message: 'このフォルダーには、すでにライトのデータがあります。',
          hint: '新しく作るときは、ほかのフォルダーを指定してください。いまのデータは変えていません。',
        },
        EXIT.failed,
      )
    : new CommandFailure(
        kind,
        {
          message: 'フォルダーに書き込めないため、データを作れません。',
          hint: '場所と書き込みの許可、空き容量を確かめてください。',
        },
        EXIT.failed,
      )
}
