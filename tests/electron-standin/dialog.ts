import type { Dialog } from 'electron'

/**
 * `dialog`: nobody sits in front of it, so a test puts its answer in place of each function it expects to
 * be called, by Playwright's `evaluate`, just as it must under Electron itself.
 */
export const dialog = {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox: (title: string, content: string): void => {
    process.stderr.write(`[error box] ${title}: ${content}\n`)
  },
} satisfies Partial<Dialog>

function unanswered(name: string): () => Promise<never> {
  return () => Promise.reject(new Error(`dialog.${name} was called and the test gave no answer.`))
}
