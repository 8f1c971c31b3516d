import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Core } from '../core/core.ts'
import { PageFiles } from '../shell/page-files.ts'
import { LoopbackServer } from './loopback-server.ts'

const admin = { center: '福井', admin: '検査 太郎', password: 'Kensa-2026-taro' }

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

interface Sent {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

let folder: string
let core: Core
let server: LoopbackServer
let port: number

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopback-'))
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'page', 'index.html'), '<title>page</title>')
  writeFileSync(join(folder, 'page', 'assets', 'app.js'), 'void 0')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  core = new Core({
    folder: join(folder, 'data'),
    device: 'test',
    now: Date.now,
    programVersion: '1.2.3',
    idleLockMs: undefined,
    hasBackgroundWork: false,
    writeLog: () => undefined,
  })
  const page = new PageFiles(join(folder, 'page'))
  server = await LoopbackServer.start({ core, page, writeLog: () => undefined })
  port = Number(new URL(server.origin).port)
})
afterEach(async () => {
  await server.close()
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Node's own client, since `fetch` neither sends a foreign Host nor leaves a path alone. */
function ask(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function admitted(): Promise<{ readonly cookie: string; readonly origin: string }> {
  const opened = await ask(new URL(server.openingAddress).pathname)
  return { cookie: opened.headers['set-cookie']?.[0]?.split(';')[0] ?? '', origin: server.origin }
}

async function call(area: string, verb: string, input: unknown): Promise<Answer> {
  const body = JSON.stringify({ area, verb, input })
  return ask('/call', { method: 'POST', headers: await admittedOnce(), body })
}

let kept: Promise<{ readonly cookie: string; readonly origin: string }> | undefined
beforeEach(() => void (kept = undefined))
const admittedOnce = () => (kept ??= admitted())

const state = JSON.stringify({ area: 'session', verb: 'state', input: {} })

describe('who is let in', () => {
  it('lets one browser in by the token, with a cookie that no script reads and no other site sends', async () => {
    const opened = await ask(new URL(server.openingAddress).pathname)
    expect(opened.status).toBe(200)
    expect(opened.headers['set-cookie']?.[0]).toMatch(
      /^raito-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
  })

  it('takes the token once', async () => {
    const path = new URL(server.openingAddress).pathname
    await ask(path)
    const again = await ask(path)
    expect(again.status).toBe(401)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  it.each(['/open/', '/open/wrong', `/open/${'A'.repeat(43)}`])('refuses %s', async (path) => {
    expect((await ask(path)).status).toBe(401)
  })

  it.each([
    { when: 'no cookie', headers: {} },
    { when: 'a wrong cookie', headers: { cookie: 'x=1' } },
    { when: 'a cookie with our name and another value', headers: { cookie: 'raito-PORT=x' } },
  ])('answers nothing to a request with $when', async ({ headers }) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(port))]),
    )
    for (const path of ['/', '/assets/app.js', '/events', '/download/x'])
      expect((await ask(path, { headers: sent })).status).toBe(401)
    const posted = { method: 'POST', headers: { ...sent, origin: server.origin }, body: state }
    expect((await ask('/call', posted)).status).toBe(401)
  })

  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'refuses the Host %s even with the cookie (DNS rebinding)',
    async (host) => {
      const headers = { ...(await admitted()), host }
      expect((await ask('/', { headers })).status).toBe(421)
      expect((await ask('/call', { method: 'POST', headers, body: state })).status).toBe(421)
    },
  )

  it.each([
    { when: 'another site', origin: 'https://evil.example' },
    { when: 'another port of this machine', origin: 'http://127.0.0.1:1' },
    { when: 'this machine by another name', origin: 'http://localhost' },
    { when: 'a sandboxed frame', origin: 'null' },
    { when: 'nobody at all', origin: undefined },
  ])('refuses a call whose Origin is $when', async ({ origin }) => {
    const { cookie } = await admitted()
    const headers = origin === undefined ? { cookie } : { cookie, origin }
    expect((await ask('/call', { method: 'POST', headers, body: state })).status).toBe(403)
    expect((await ask('/pick', { method: 'POST', headers, body: 'x' })).status).toBe(403)
  })

  it.each(['cross-site', 'same-site'])('refuses what a browser calls %s', async (site) => {
    const { cookie } = await admitted()
    const headers = { cookie, 'sec-fetch-site': site }
    expect((await ask('/', { headers })).status).toBe(403)
    expect((await ask('/download/x', { headers })).status).toBe(403)
  })

  it('listens on 127.0.0.1 and on no other address of the machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others) expect(await isOpen(address)).toBe(false)
    expect(await isOpen('127.0.0.1')).toBe(true)
  })
})

function isOpen(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 })
    socket.on('connect', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('timeout', () => resolve(false))
    socket.on('close', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

describe('what is served', () => {
  it('serves the page with a policy that allows our own files only', async () => {
    const page = await ask('/', { headers: await admitted() })
    expect(page).toMatchObject({ status: 200, text: '<title>page</title>' })
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    const policy = page.headers['content-security-policy']
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).not.toContain('unsafe')
  })

  it('gives the policy with refusals too', async () => {
    expect((await ask('/')).headers['content-security-policy']).toContain(`default-src 'none'`)
  })

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%5c..%5csecret.js',
    '//secret.js',
    '/assets',
    '/assets/',
    '/assets/app.js%00.html',
    '/__proto__',
  ])('has no file %s', async (path) => {
    const answer = await ask(path, { headers: await admittedOnce() })
    expect(answer).toMatchObject({ status: 404, text: '' })
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect((await ask('/call', { method, headers: await admitted() })).status).toBe(405)
  })
})

describe('calls', () => {
  it('answers a call of the contract', async () => {
    const answer = await call('session', 'state', {})
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true, value: { vault: 'none' } })
  })

  it.each(['', '{', '[]', '{"area":"session"}', '{"area":1,"verb":"state","input":{}}'])(
    'refuses the body %s',
    async (body) => {
      const headers = await admitted()
      expect((await ask('/call', { method: 'POST', headers, body })).status).toBe(400)
    },
  )

  it('refuses a call of over 2 MB without reading it', async () => {
    const headers = { ...(await admitted()), 'content-length': 2_000_001 }
    const answer = await ask('/call', { method: 'POST', headers, body: 'x' })
    expect(answer.status).toBe(413)
    expect(answer.headers.connection).toBe('close')
  })

  it('refuses a file of over 2 GB, and one that does not say its size', async () => {
    const headers = await admitted()
    const large = { ...headers, 'content-length': 2_147_483_649 }
    expect((await ask('/pick', { method: 'POST', headers: large, body: 'x' })).status).toBe(413)
    const silent = { ...headers, 'transfer-encoding': 'chunked' }
    expect((await ask('/pick', { method: 'POST', headers: silent, body: 'x' })).status).toBe(411)
  })

  it('takes a file into memory and gives made files out under their Japanese name', async () => {
    expect(JSON.parse((await call('session', 'create', admin)).text)).toMatchObject({ ok: true })
    const headers = { ...(await admittedOnce()), 'x-file-name': encodeURIComponent('旧ライト.mdb') }
    const picked = await ask('/pick', { method: 'POST', headers, body: 'bytes' })
    expect(JSON.parse(picked.text)).toMatchObject({ name: '旧ライト.mdb', bytes: 5 })
    const made = core.context?.downloads.add('調べ.xlsx', Buffer.from('sheet'))
    const got = await ask(`/download/${made?.id ?? ''}`, { headers })
    expect(got.text).toBe('sheet')
    expect(got.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''%E8%AA%BF%E3%81%B9.xlsx`,
    )
    const head = await ask(`/download/${made?.id ?? ''}`, { method: 'HEAD', headers })
    expect(head).toMatchObject({ status: 200, text: '' })
  })

  it('takes no file and gives none out while locked', async () => {
    const headers = await admitted()
    expect((await ask('/pick', { method: 'POST', headers, body: 'bytes' })).text).toBe('null')
    expect((await ask('/download/x', { headers })).status).toBe(404)
  })

  it('tells the page when the program locks', async () => {
    await call('session', 'create', admin)
    const events = listenFor('event: locked', await admittedOnce())
    await new Promise((resolve) => setTimeout(resolve, 100))
    await core.lock()
    expect(await events).toContain('event: locked')
  })
})

function listenFor(words: string, headers: OutgoingHttpHeaders): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/events', headers }, (response) => {
      let text = ''
      response.on('data', (piece: Buffer) => {
        text += piece.toString()
        if (text.includes(words)) resolve(text)
      })
      response.on('error', () => undefined)
    })
    sent.on('error', reject)
    sent.end()
  })
}
