/** The only words that pass between the page's preload and the desktop shell. */
export const IPC = {
  call: 'raito:call',
  pickFile: 'raito:pick-file',
  saveFile: 'raito:save-file',
  locked: 'raito:locked',
} as const
