import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

const IDLE = 10_000
/** Megabytes for what a thread has just made: with more it is no faster, and takes a hundred more of memory. */
const YOUNG = 24

/** Whoever does the work: this thread, or a number of others. */
export interface Workers<Task, Answer> {
  /** How many pieces of work may be under way, so that none waits and few are held. */
  readonly window: number
  readonly run: (task: Task) => Answer | Promise<Answer>
  readonly end: () => Promise<void>
}

/** Work that any thread can do. */
export interface Work<Task, Answer> {
  /** The address of the module that exports the work under `name`. */
  readonly module: string
  readonly name: string
  readonly run: (task: Task) => Answer
}

/**
 * Workers for a number of jobs: one job is done by this thread; more by as many threads, up to four for
 * each processor.
 */
export function workersFor<Task, Answer>(
  jobs: number,
  work: Work<Task, Answer>,
): Workers<Task, Answer> {
  if (jobs > 1) return threadsFor(work, { jobs, each: AT_A_TIME })
  return { window: 1, run: work.run, end: async () => undefined }
}

/**
 * Workers for a thread that has something else to do with what they give: all is done by other threads, but for the first piece,
 * which is done by this one, since most often there is no other.
 */
export function workersBeside<Task, Answer>(
  jobs: number,
  work: Work<Task, Answer>,
): Workers<Task, Answer> {
  let threads: Workers<Task, Answer> | null = null
  let isFirst = true
  const run = (task: Task) => {
    if (!isFirst) {
      threads ??= threadsFor(work, { jobs, each: MEANWHILE })
      return threads.run(task)
    }
    isFirst = false
    return work.run(task)
  }
  return { window: windowOf({ jobs, each: MEANWHILE }), run, end: async () => threads?.end() }
}

/** As many pieces as a thread has at a time, so that it need not wait until this one, busy itself, hands it the next. */
const AT_A_TIME = 2
/** And where this one may be busy for as long as a second. */
const MEANWHILE = 4

interface Threads {
  readonly jobs: number
  /** How many pieces each has at a time. */
  readonly each: number
}

function threadsFor<Task, Answer>(
  { module, name }: Work<Task, Answer>,
  { jobs, each }: Threads,
): Workers<Task, Answer> {
  const pool = new Tinypool({
    filename: module,
    name,
    minThreads: 1,
    maxThreads: threadsOf(jobs),
    concurrentTasksPerWorker: each,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    // A thread without work for a moment is not ended: the next one would load everything anew.
    idleTimeout: IDLE,
  })
  const window = windowOf({ jobs, each })
  return { window, run: (task) => pool.run(task), end: () => pool.destroy() }
}

const threadsOf = (jobs: number) => Math.min(jobs, 4 * availableParallelism())
const windowOf = ({ jobs, each }: Threads) => (each + 1) * threadsOf(jobs)
