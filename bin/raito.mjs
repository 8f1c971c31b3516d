#!/usr/bin/env node
// The syntax here is old on purpose: a Node that is too old must come far enough to say so.
import fs from 'fs'

const OLDEST = 24
const build = new URL('../tools/ensure-built.ts', import.meta.url)
const parts = new URL('../tools/program-parts.ts', import.meta.url)
const program = new URL('../out/main/cli.js', import.meta.url)

function refuse(message, hint) {
  process.stderr.write(message + hint + '\n')
  if (process.argv.indexOf('--json') !== -1)
    process.stdout.write(
      JSON.stringify({ error: { kind: 'old-node', message: message, hint: hint } }) + '\n',
    )
  process.exitCode = 1
}

async function start() {
  // An installed program has no tools; a checkout builds what is missing or older than its sources.
  if (fs.existsSync(build)) {
    const ensureBuilt = (await import(build)).ensureBuilt
    await ensureBuilt([(await import(parts)).CORE_PART])
  }
  await import(program)
}

if (Number(process.versions.node.split('.')[0]) < OLDEST)
  refuse(
    'このNode.js（' + process.versions.node + '）では動きません。',
    'Node.js 24以上で実行するか、「npm run raito -- …」を使ってください。',
  )
else
  start().catch(function (error) {
    process.stderr.write(String((error && error.stack) || error) + '\n')
    process.exitCode = 1
  })
