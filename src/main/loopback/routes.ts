import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { CoreAccess } from '../core/core-access.ts'
import { readBody } from './read-body.ts'
import { jsonReply, refusedBody, type Reply, textReply } from './reply.ts'

/** The longest life history and the longest record fit many times. */
export const MOST_JSON_BYTES = 2_000_000
/** Access itself ends at 2 GB. */
export const MOST_FILE_BYTES = 2_147_483_648

export type Route = (request: IncomingMessage, rest: string) => Promise<Reply>

const callBody = z.strictObject({
  area: z.string().max(100),
  verb: z.string().max(100),
  input: z.unknown(),
})

/** What the page may ask, by method and first word of the path. */
export function routesOf(core: CoreAccess): ReadonlyMap<string, Route> {
  const download: Route = (_request, id) => downloadReply(core, id)
  return new Map<string, Route>([
    ['POST call', (request) => callReply(core, request)],
    ['POST pick', (request) => pickReply(core, request)],
    ['GET download', download],
    ['HEAD download', download],
  ])
}

async function callReply(core: CoreAccess, request: IncomingMessage): Promise<Reply> {
  const body = await readBody(request, MOST_JSON_BYTES)
  if (!body.ok) return refusedBody(body.error.status)
  const call = callBody.safeParse(parseJson(Buffer.from(body.value).toString('utf8')))
  if (!call.success) return textReply(400)
  const { area, verb, input } = call.data
  return jsonReply(await core.call(area, verb, input))
}

/** The file stays in memory: a copy on disk would outlive the program. */
async function pickReply(core: CoreAccess, request: IncomingMessage): Promise<Reply> {
  const body = await readBody(request, MOST_FILE_BYTES)
  if (!body.ok) return refusedBody(body.error.status)
  const bytes = body.value
  const file = { name: fileNameOf(request), bytes: bytes.byteLength, source: { bytes } }
  return jsonReply(await core.pickFile(file))
}

async function downloadReply(core: CoreAccess, id: string): Promise<Reply> {
  const file = await core.findDownload(id)
  if (!file) return textReply(404)
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': disposition,
  }
  return { status: 200, headers, body: file.bytes }
}

function fileNameOf({ headers }: IncomingMessage): string {
  const given = headers['x-file-name']
  try {
    return decodeURIComponent(typeof given === 'string' ? given : '').slice(0, 255)
  } catch {
    return ''
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
