import { app, dialog } from 'electron'

/** Every save was a transaction of its own, so starting again loses nothing that was saved. */
export async function tellCoreDied(): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'ライト',
    message: 'プログラムの中心部が止まりました。',
    detail: '保存済みのデータは保たれています。ライトを開き直してください。',
    buttons: ['開き直す', '終了する'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0) app.relaunch()
  app.exit(1)
}
