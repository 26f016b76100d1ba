import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

const IDLE = 10_000

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
  { module, name, run }: Work<Task, Answer>,
): Workers<Task, Answer> {
  if (jobs === 1) return { window: 1, run, end: async () => undefined }
  const threads = Math.min(jobs, 4 * availableParallelism())
  const pool = new Tinypool({
    filename: module,
    name,
    minThreads: 1,
    maxThreads: threads,
    // A thread without work for a moment is not ended: the next one would load everything anew.
    idleTimeout: IDLE,
  })
  return { window: 2 * threads, run: (task) => pool.run(task), end: () => pool.destroy() }
}
