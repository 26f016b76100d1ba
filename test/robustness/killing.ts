import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Ledger } from '../../src/ledger/ledger.ts'
import { openSqlite } from '../../src/ledger/store/sqlite/store.ts'
import { copyOf, linesWithoutTimes } from '../support/ledger-copy.ts'

/** One in so many ledgers is completed by the program itself where this process could do it, too. */
const OFTEN = 5

/** Work on a ledger that is killed: a program that prints a line for all that it acknowledges. */
export interface KilledWork {
  /** Makes what the program finds; called once for each ledger. */
  readonly prepare: (file: string) => Promise<void>
  /** The arguments of Node that run the program on a ledger. */
  readonly program: (file: string) => readonly string[]
  /** Does the rest of the work in this process, which takes less time than the program. */
  readonly complete?: (file: string) => Promise<void>
  /** What of a line that was printed must be in the ledger: true where it is. */
  readonly isKept: (line: string, database: Sqlite.Database) => boolean
}

/** What killing a program did to its ledgers. */
export interface Killings {
  readonly times: number
  /** How often it was killed before it was done, and of those, after it had acknowledged something. */
  readonly amid: number
  readonly between: number
  readonly acknowledged: number
  /** What was wrong, a sentence each. */
  readonly faults: readonly string[]
}

/** How a program ended. */
interface Ended {
  readonly out: string
  readonly killed: boolean
  /** Null where it was killed. */
  readonly code: number | null
  /** Milliseconds from when it opened its ledger, and from when it first acknowledged something. */
  readonly opened: number
  readonly acknowledged: number
}

/**
 * Kills a program with SIGKILL at random instants, each time on a new ledger, from when it opens the file to
 * a little after its usual end. What it acknowledged must be there, the database whole, and the program run again
 * must complete the ledger to that of an undisturbed run.
 */
export async function kill(
  work: KilledWork,
  times: number,
  random: () => number,
  report: (sofar: Killings) => void = () => undefined,
): Promise<Killings> {
  const whole = await inFolder(async (file) => {
    await work.prepare(file)
    const usual = await run(work, file, null)
    return { usual, lines: await linesOf(file) }
  })
  const found = { times: 0, amid: 0, between: 0, acknowledged: 0, faults: [] as string[] }
  for (let time = 1; time <= times; time++) {
    await inFolder(async (file) => {
      await work.prepare(file)
      // Half of the time the first word is waited for, since a program takes long to come to it.
      const from = time % 2 === 0 ? 'opened' : 'acknowledged'
      const ended = await run(work, file, { from, after: random() * whole.usual[from] * 1.05 })
      const acknowledged = ended.out.split('\n').slice(0, -1)
      found.acknowledged += acknowledged.length
      if (ended.killed) found.amid++
      if (ended.killed && acknowledged.length > 0) found.between++
      const faults = faultsOf(work, file, acknowledged)
      if (work.complete && time % OFTEN !== 0) await work.complete(file)
      else faults.push(...(await runAgain(work, file)))
      if ((await linesOf(file)).join('\n') !== whole.lines.join('\n'))
        faults.push('run again, it does not make the ledger of an undisturbed run')
      found.faults.push(...faults.map((fault) => `${time}: ${fault}`))
    })
    found.times = time
    report(found)
  }
  return found
}

async function runAgain(work: KilledWork, file: string): Promise<string[]> {
  const { code } = await run(work, file, null)
  return code === 0 ? [] : [`run again, the program ended with ${code}`]
}

/** What is wrong with the ledger that a killed program left. */
function faultsOf(work: KilledWork, file: string, acknowledged: readonly string[]): string[] {
  const database = new Sqlite(file)
  try {
    const whole = database.pragma('integrity_check', { simple: true })
    const faults = whole === 'ok' ? [] : [`integrity_check: ${whole}`]
    const broken = database.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) faults.push(`foreign_key_check: ${JSON.stringify(broken)}`)
    const lost = acknowledged.filter((line) => !work.isKept(line, database))
    return [...faults, ...lost.map((line) => `acknowledged and lost: ${line}`)]
  } finally {
    database.close()
  }
}

async function linesOf(file: string): Promise<string[]> {
  const store = await openSqlite(file, { create: false })
  const ledger = new Ledger(store, { reader: 'test', now: () => '' })
  try {
    return linesWithoutTimes(await copyOf(ledger))
  } finally {
    await ledger.close()
  }
}

/** When a program is killed, with all that it started. */
interface Kill {
  /** Milliseconds after it opened its ledger, or after it acknowledged something. */
  readonly after: number
  readonly from: 'opened' | 'acknowledged'
}

/** Runs a program to its end, or kills it. */
function run(work: KilledWork, file: string, kill: Kill | null): Promise<Ended> {
  const child = spawn(process.execPath, work.program(file), {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const begun = { opened: 0, acknowledged: 0 }
  const began = (what: keyof typeof begun) => {
    if (begun[what] > 0) return
    begun[what] = performance.now()
    if (kill?.from === what) setTimeout(() => killGroup(child.pid), kill.after)
  }
  const out: string[] = []
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out.push(part)
    began('acknowledged')
  })
  const watch = setInterval(() => {
    if (existsSync(`${file}-wal`)) began('opened')
  }, 1)
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      clearInterval(watch)
      const now = performance.now()
      const opened = now - begun.opened
      const acknowledged = now - begun.acknowledged
      done({ out: out.join(''), killed: signal === 'SIGKILL', code, opened, acknowledged })
    })
  })
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // It has just ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function inFolder<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-killed-'))
  try {
    return await work(join(folder, 'ledger.sqlite'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
