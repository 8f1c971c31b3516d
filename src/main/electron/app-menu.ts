import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** What keyboards and screen readers expect of a window; the work itself is in the page. */
export function setAppMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([file, edit, view()]))
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

const file: MenuItemConstructorOptions = {
  label: 'ファイル(&F)',
  submenu: [{ role: 'quit', label: 'ライトを終了(&X)' }],
}

const edit: MenuItemConstructorOptions = {
  label: '編集(&E)',
  submenu: [
    { role: 'undo', label: '元に戻す(&U)' },
    { role: 'redo', label: 'やり直す(&R)' },
    separator,
    { role: 'cut', label: '切り取り(&T)' },
    { role: 'copy', label: 'コピー(&C)' },
    { role: 'paste', label: '貼り付け(&P)' },
    { role: 'selectAll', label: 'すべて選択(&A)' },
  ],
}

/** A reload would throw away what is typed, so only an unpackaged program offers it. */
function view(): MenuItemConstructorOptions {
  const development: readonly MenuItemConstructorOptions[] = [
    separator,
    { role: 'reload', label: '読み込み直す' },
    { role: 'toggleDevTools', label: '開発者ツール' },
  ]
  return {
    label: '表示(&V)',
    submenu: [
      { role: 'zoomIn', label: '拡大(&I)' },
      { role: 'zoomOut', label: '縮小(&O)' },
      { role: 'resetZoom', label: '標準の大きさ(&S)' },
      separator,
      { role: 'togglefullscreen', label: '全画面表示(&F)' },
      ...(app.isPackaged ? [] : development),
    ],
  }
}
