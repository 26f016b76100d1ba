import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** What one piece of work may cost. */
export interface Limits {
  /** On the clock. */
  readonly seconds: number
  /** Of the heap of JavaScript; of all memory, buffers among it, three times as much, where the system tells (Linux). */
  readonly megabytes: number
}

/** Work that is done elsewhere: the address of the module and the name of the function that it exports, which may be async. */
export interface GuardedWork {
  readonly module: string
  readonly name: string
}

/** What became of a piece of work: its answer, the limit that it went beyond, or the error that it threw. */
export type Guarded<Answer> =
  | { readonly answer: Answer }
  | { readonly beyond: keyof Limits }
  | { readonly failed: string }

interface Waiting<Answer> {
  readonly done: (outcome: Guarded<Answer>) => void
  readonly timer: NodeJS.Timeout
  readonly watch: NodeJS.Timeout
}

const MARK = 'guarded-work'
/** Milliseconds from one look at the memory of a process to the next: libraries take up to 2 GB in a second. */
const WATCHED_EVERY = 100
const TIMES_HEAP = 3
const PAGE_BYTES = 4096
/** How V8 ends a process whose heap is full, and how Linux ends one when the machine is. */
const FULL = new Set<string | null>(['SIGABRT', 'SIGKILL', 'SIGTRAP'])

/**
 * A process that does one piece of work after the other, each within limits of time and memory. One that goes beyond
 * them is ended with its process, and the next has a new one; so hostile input costs its limit and nothing else.
 *
 * It is a process and no thread, since a thread that fills its heap fast takes the whole program with it, whatever its
 * `resourceLimits` say.
 */
export class GuardedProcess<Task, Answer> {
  private readonly work: GuardedWork
  private readonly limits: Limits
  private child: ChildProcess | null = null
  private waiting: Waiting<Answer> | null = null

  constructor(work: GuardedWork, limits: Limits) {
    this.work = work
    this.limits = limits
  }

  /** Does a piece of work. There must be none under way. */
  run(task: Task): Promise<Guarded<Answer>> {
    const child = this.child ?? this.started()
    this.child = child
    child.ref()
    child.channel?.ref()
    return new Promise((done) => {
      // The answer may have come while this process was at work: it is looked at before the time is called up.
      const timer = setTimeout(
        () => setImmediate(() => this.outOfTime(timer)),
        this.limits.seconds * 1000,
      )
      const watch = setInterval(() => this.watchMemory(), WATCHED_EVERY)
      this.waiting = { done, timer, watch }
      // A child that is gone tells so by its exit.
      child.send({ task }, () => undefined)
    })
  }

  /** Ends the process. */
  end(): void {
    const { child } = this
    this.child = null
    child?.kill('SIGKILL')
  }

  private started(): ChildProcess {
    const { module, name } = this.work
    const child = fork(fileURLToPath(import.meta.url), [MARK, module, name], {
      // Promises that libraries forget to look after end no process that has an answer to give.
      execArgv: [`--max-old-space-size=${this.limits.megabytes}`, '--unhandled-rejections=none'],
      serialization: 'advanced',
      // Whatever a library prints, or V8 when it dies, is no output of the program.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('message', (outcome: Guarded<Answer>) => this.settle(outcome))
    child.on('error', (error) => this.gone(child, { failed: error.message }))
    child.on('exit', (code, signal) => {
      const full = FULL.has(signal) || code === 134
      const failed = `its process ended with ${signal ?? code}`
      this.gone(child, full ? { beyond: 'megabytes' } : { failed })
    })
    return child
  }

  private gone(child: ChildProcess, outcome: Guarded<Answer>): void {
    if (this.child !== child) return
    this.child = null
    this.settle(outcome)
  }

  private settle(outcome: Guarded<Answer>): void {
    const { waiting } = this
    this.waiting = null
    if (!waiting) return
    clearTimeout(waiting.timer)
    clearInterval(waiting.watch)
    // A process without work keeps no program from ending.
    this.child?.unref()
    this.child?.channel?.unref()
    waiting.done(outcome)
  }

  /** What lies outside of the heap has no limit of its own. */
  private watchMemory(): void {
    const bytes = residentBytes(this.child?.pid)
    if (bytes <= this.limits.megabytes * TIMES_HEAP * 1e6) return
    this.end()
    this.settle({ beyond: 'megabytes' })
  }

  private outOfTime(timer: NodeJS.Timeout): void {
    if (this.waiting?.timer !== timer) return
    this.end()
    this.settle({ beyond: 'seconds' })
  }
}

/** The memory that a process has; 0 where the system does not tell. */
function residentBytes(pid: number | undefined): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return Number(pages) * PAGE_BYTES
  } catch {
    // Another system, or a process that has just ended.
    return 0
  }
}

/** What the process does: it answers each task with what the function makes of it. */
async function serve(module: string, name: string): Promise<void> {
  const loaded = (await import(module)) as Record<string, (task: unknown) => unknown>
  process.on('disconnect', () => process.exit())
  process.on('message', async ({ task }: { task: unknown }) => {
    try {
      process.send?.({ answer: await loaded[name]?.(task) })
    } catch (error) {
      const failed = error instanceof Error ? (error.stack ?? error.message) : String(error)
      process.send?.({ failed })
    }
  })
}

const [, file, mark, module = '', name = ''] = process.argv
if (process.send && mark === MARK && file === fileURLToPath(import.meta.url)) {
  await serve(module, name)
}
