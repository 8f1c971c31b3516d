import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchFile } from './bench-file.ts'

const ROUNDS = 3
const LARGEST_CHUNK = 16 * 1024 * 1024

type Figures = Readonly<Record<string, number>>

const file = process.argv[2] ?? benchFile()
const scratch = mkdtempSync(join(tmpdir(), 'raito-bench-'))

/* Ratios within one run say something on a noisy machine; absolute times do not. */
try {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => measureRound(round))
  console.log(`計測：${basename(file)}（${ROUNDS}回の中央値）`)
  printImport(rounds)
  const last = rounds.at(-1)
  if (last) printUse(runPhase('use', last.folder, last.key))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function measureRound(round: number) {
  const folder = mkdtempSync(join(scratch, `round-${round}-`))
  const key = randomBytes(32).toString('hex')
  const baseline = runPhase('baseline', folder, key)
  return { folder, key, baseline, imported: runPhase('import', folder, key) }
}

function runPhase(phase: string, folder: string, key: string): Figures {
  const script = fileURLToPath(new URL('./run-phase.ts', import.meta.url))
  const output = execFileSync(process.execPath, [script, phase, file, folder, key], {
    encoding: 'utf8',
    maxBuffer: LARGEST_CHUNK,
    // The product is built once; here the sources are, and Node keeps what it made of them.
    env: { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compiled') },
  })
  // Our own script prints an object of numbers.
  return JSON.parse(output) as Figures
}

function printImport(
  rounds: readonly { readonly baseline: Figures; readonly imported: Figures }[],
): void {
  const middle = (of: (round: (typeof rounds)[number]) => number): number =>
    rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0
  const read = middle(({ baseline }) => baseline['readMs'] ?? 0)
  const load = middle(({ baseline }) => baseline['loadMs'] ?? 0)
  const total = middle(({ imported }) => imported['totalMs'] ?? 0)
  const ratio = middle(
    ({ baseline, imported }) =>
      (imported['totalMs'] ?? 0) / ((baseline['readMs'] ?? 0) + (baseline['loadMs'] ?? 0)),
  )
  const rows = middle(({ imported }) => imported['rows'] ?? 0)
  const part = (name: string): string => ms(middle(({ imported }) => imported[name] ?? 0))
  console.log(`読むだけ ${ms(read)}、素の表に入れるだけ ${ms(load)}`)
  console.log(
    `取込 ${ms(total)}、${Math.round((rows / total) * 1000)}行/秒、比 ${ratio.toFixed(2)}（目標 1.5、限度 2.5）、最大メモリー ${Math.round(middle(({ imported }) => imported['peakMb'] ?? 0))}MB`,
  )
  console.log(
    `　内訳：読み手の起動（取込に含めない）${part('starting')}、読み手の処理（並行）${part('readerCpu')}、待ち ${part('waiting')}、書込み ${part('writing')}、突き合わせ ${part('finishing')}、履歴 ${part('journal')}、確定 ${part('committing')}`,
  )
}

function printUse(use: Figures): void {
  const value = (name: string): string => ms(use[name] ?? 0)
  console.log(
    `実施状況調べ（${use['cases']}ケース、記録 ${use['records']}件）：はじめて ${value('surveyColdMs')}（限度 400ms）、二度目から ${value('surveyMs')}（限度 100ms）`,
  )
  console.log(`対象者の一覧 ${value('listMs')}、ケースを開く ${value('openCaseMs')}`)
  console.log(
    `検索：索引ができるまで ${value('searchByScanMs')}、できたあと ${value('searchRareMs')}（多い言葉 ${value('searchUsualMs')}）、索引づくり ${value('indexMs')}`,
  )
  console.log(
    `フェイスシート ${value('faceSheetMs')}、実施状況調べの Excel ${value('workbookMs')}、最大メモリー ${Math.round(use['peakMb'] ?? 0)}MB`,
  )
}

function ms(value: number): string {
  return value < 10 ? `${value.toFixed(1)}ms` : `${Math.round(value)}ms`
}
