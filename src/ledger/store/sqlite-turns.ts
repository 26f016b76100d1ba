import type { Database } from 'better-sqlite3'
import type { Statements } from './statements.ts'
import { storeProblem } from './store-problem.ts'

/** How many transactions wait for the disk together, at most. */
const MOST_TOGETHER = 64

/** Works on one connection, one after the other. */
export interface Turns {
  /** Runs a transaction as a whole or not at all; its answer comes when all of it is on the disk. */
  readonly write: <T>(work: () => Promise<T>) => Promise<T>
  /** Runs questions on one state of the database. */
  readonly read: <T>(work: () => Promise<T>) => Promise<T>
  /** Waits for all that was asked for. */
  readonly rest: () => Promise<unknown>
}

/**
 * Takes works in turn. Each write is a transaction of its own; those that wait for one another go to the disk
 * together, since that takes longer than all else: they are written without waiting for it, the last one
 * waits for all of them, and none is answered before.
 */
export function turnsOn(database: Database, statements: Statements): Turns {
  const disk = new Disk(database)
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const next = <T>(turn: () => Promise<T>): Promise<T> => {
    const done = last.then(turn)
    last = done.catch(() => undefined)
    return done
  }
  const write = <T>(work: () => Promise<T>): Promise<T> => {
    waiting++
    const done = next(async () => {
      waiting--
      const alone = waiting === 0 || disk.waiting >= MOST_TOGETHER
      disk.wait(alone)
      try {
        const result = await whole(database, statements, 'begin immediate', work)
        // Not awaited here: the next one has its turn before this is answered.
        return { written: disk.written().then(() => result) }
      } finally {
        if (alone) disk.settle()
      }
    })
    return done.then(({ written }) => written)
  }
  const read = <T>(work: () => Promise<T>) =>
    next(() => {
      disk.settle()
      return whole(database, statements, 'begin', work)
    })
  return { write, read, rest: () => last }
}

async function whole<T>(
  database: Database,
  statements: Statements,
  begin: string,
  work: () => Promise<T>,
): Promise<T> {
  await statements.run(begin)
  try {
    const result = await work()
    await statements.run('commit')
    return result
  } catch (error) {
    // A full disk may have rolled it back already.
    if (database.inTransaction) await statements.run('rollback')
    throw error
  }
}

interface Answer {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Knows what is written and not yet certain to be on the disk. */
class Disk {
  private readonly database: Database
  private answers: Answer[] = []
  private waits = true
  /** True where something was committed without waiting for the disk. */
  private unsure = false

  constructor(database: Database) {
    this.database = database
  }

  get waiting(): number {
    return this.answers.length
  }

  /** Whether the next commit waits for the disk. It may be told between transactions only. */
  wait(waits: boolean): void {
    if (this.waits !== waits) this.database.pragma(`synchronous = ${waits ? 'FULL' : 'NORMAL'}`)
    this.waits = waits
  }

  /** Notes a commit, and answers when it is on the disk. */
  written(): Promise<void> {
    if (!this.waits) this.unsure = true
    return new Promise((resolve, reject) => {
      this.answers.push({ resolve, reject })
    })
  }

  /** Makes sure that all is on the disk, whatever the last transaction did, and answers. */
  settle(): void {
    const answers = this.answers
    this.answers = []
    try {
      if (this.unsure) this.sync()
      for (const { resolve } of answers) resolve()
    } catch (error) {
      const problem = storeProblem(error, this.database.name)
      for (const { reject } of answers) reject(problem)
    }
  }

  /** Writes a number anew that is there already: a commit that waits for the disk, with all before it. */
  private sync(): void {
    this.wait(true)
    const version = this.database.pragma('user_version', { simple: true })
    this.database.pragma(`user_version = ${version}`)
    this.unsure = false
  }
}
