import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shared } from '../test/support/shared.ts'
import { root } from '../test/support/source-files.ts'

const MOST_OUTPUT = 1 << 29

/** Runs a program of the project or of the shared folder; prints what it complains of and ends when it fails. */
function run(program: string, ...args: string[]): string {
  const options = { encoding: 'utf8', maxBuffer: MOST_OUTPUT } as const
  const done: SpawnSyncReturns<string> = spawnSync(process.execPath, [program, ...args], options)
  if (done.stderr) process.stderr.write(done.stderr)
  if (done.status !== 0) throw new Error(`${program} ended with exit code ${done.status}`)
  return done.stdout
}

function rapporteur(command: string, folder: string, into: string): string {
  const files = globSync('*.json', { cwd: folder }).sort()
  const paths = files.map((file) => join(folder, file)).filter(isEnglish)
  writeFileSync(into, run(join(root, 'bin/rapporteur.js'), command, '--json', ...paths))
  return into
}

function isEnglish(path: string): boolean {
  const json = JSON.parse(readFileSync(path, 'utf8'))
  return (json.document ?? json).language === 'en'
}

/** F1 of the records, in English, against those made by hand. */
function scoreRecords(gold: string, folder: string, flags: readonly string[]): void {
  const readings = rapporteur('read', join(gold, 'dev'), join(folder, 'readings.jsonl'))
  console.log('records, gold/dev, English')
  const scorer = join(gold, 'score.mjs')
  console.log(run(scorer, join(gold, 'dev'), readings, '--lang', 'en', ...flags))
}

/** Pairwise F1 of threads over the mentions of things that people put together. */
function scoreThreads(gold: string, folder: string): void {
  const program = join(root, 'bin/rapporteur.js')
  const ledger = join(folder, 'threads.sqlite')
  run(program, 'add', '--ledger', ledger, join(gold, 'threads/docs'))
  const mentions = join(folder, 'mentions.jsonl')
  writeFileSync(mentions, run(program, 'export', '--ledger', ledger, '--format', 'threads'))
  console.log('threads, gold/threads')
  console.log(run(join(gold, 'score-threads.mjs'), join(gold, 'threads/threads.json'), mentions))
}

/** F1 of one kind of value (`times`, `quantities`) against an outside benchmark. */
function scoreValues(kind: string, bench: string, folder: string): void {
  const scorer = join(bench, 'score-values.mjs')
  const cases = join(bench, `${kind}.jsonl`)
  const inputs = join(folder, kind)
  run(scorer, 'make-inputs', cases, inputs)
  const values = rapporteur('values', inputs, join(folder, `${kind}.jsonl`))
  console.log(`values, bench/${kind}`)
  console.log(run(scorer, kind, cases, values))
}

function score(): void {
  const gold = shared('gold')
  const bench = shared('bench')
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-score-'))
  try {
    if (gold.path === undefined) console.log(`records: ${gold.reason}`)
    else {
      scoreRecords(gold.path, folder, process.argv.slice(2))
      scoreThreads(gold.path, folder)
    }
    for (const kind of ['times', 'quantities']) {
      if (bench.path === undefined) console.log(`${kind}: ${bench.reason}`)
      else scoreValues(kind, bench.path, folder)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

score()
