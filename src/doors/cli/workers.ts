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
  if (jobs > 1) return threadsFor(jobs, work)
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
      threads ??= threadsFor(jobs, work)
      return threads.run(task)
    }
    isFirst = false
    return work.run(task)
  }
  return { window: windowOf(jobs), run, end: async () => threads?.end() }
}

/** As many pieces as a thread has at a time, so that it need not wait until this one, busy itself, hands it the next. */
const AT_A_TIME = 2

function threadsFor<Task, Answer>(
  jobs: number,
  { module, name }: Work<Task, Answer>,
): Workers<Task, Answer> {
  const pool = new Tinypool({
    filename: module,
    name,
    minThreads: 1,
    maxThreads: threadsOf(jobs),
    concurrentTasksPerWorker: AT_A_TIME,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    // A thread without work for a moment is not ended: the next one would load everything anew.
    idleTimeout: IDLE,
  })
  return { window: windowOf(jobs), run: (task) => pool.run(task), end: () => pool.destroy() }
}

const threadsOf = (jobs: number) => Math.min(jobs, 4 * availableParallelism())
const windowOf = (jobs: number) => (AT_A_TIME + 1) * threadsOf(jobs)
