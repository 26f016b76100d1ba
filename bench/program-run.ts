import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/rapporteur.js', import.meta.url))
/** How often a process is asked for its memory. */
const MOMENT = 200

/** What a run of the program took. */
export interface ProgramRun {
  /** Milliseconds on the clock, from its start to its end. */
  readonly clock: number
  /** Megabytes at most, of all its threads; 0 where the system does not tell. */
  readonly memory: number
}

/** Runs the command line as its users do, and throws away what it prints. */
export async function runProgram(...words: readonly string[]): Promise<ProgramRun> {
  const started = performance.now()
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, megabytesOf(child.pid))
  }, MOMENT)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('exit', resolve)
    })
    if (code !== 0) throw new Error(`rapporteur ${words.join(' ')} ended with ${code}`)
    return { clock: performance.now() - started, memory }
  } finally {
    clearInterval(watch)
  }
}

/** The most memory that a process had so far, as Linux tells it. */
function megabytesOf(process: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}
