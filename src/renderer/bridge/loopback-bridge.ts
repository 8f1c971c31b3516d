import { z } from 'zod'
import type { Bridge, PickedFile, SaveOutcome } from '../../shared/api/bridge.ts'
import type { GeneralError } from '../../shared/api/contract.ts'
import { fail } from '../../shared/result.ts'

const pickedFile = z.strictObject({ token: z.string(), name: z.string(), bytes: z.int() })

/** What the preload offers in the desktop program, made from requests to the local server. */
export function loopbackBridge(): Bridge {
  return { shell: 'browser', call, pickFile, saveFile, onLocked }
}

/** A server that does not answer was ended: there is nothing to say that a retry would change. */
async function call(area: string, verb: string, input: unknown): Promise<unknown> {
  try {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ area, verb, input }),
    })
    if (response.ok) return await response.json()
    return fail<GeneralError>({ kind: 'unexpected', reference: `http-${response.status}` })
  } catch {
    return fail<GeneralError>({ kind: 'unexpected', reference: 'no-answer' })
  }
}

async function pickFile(): Promise<PickedFile | undefined> {
  const file = await chooseFile()
  if (!file) return undefined
  const response = await fetch('/pick', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  })
  if (!response.ok) throw new Error(`The file was refused: ${response.status}`)
  return pickedFile.nullable().parse(await response.json()) ?? undefined
}

function chooseFile(): Promise<File | undefined> {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.mdb,.accdb'
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0]))
    field.addEventListener('cancel', () => resolve(undefined))
    field.click()
  })
}

/** The browser's own download decides where the file goes and says whether that worked. */
async function saveFile(downloadId: string, fileName: string): Promise<SaveOutcome> {
  const address = `/download/${encodeURIComponent(downloadId)}`
  const response = await fetch(address, { method: 'HEAD' })
  if (!response.ok) return { kind: 'gone' }
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  return { kind: 'saved', fileName }
}

function onLocked(listener: () => void): () => void {
  const events = new EventSource('/events')
  events.addEventListener('locked', listener)
  return () => events.close()
}
