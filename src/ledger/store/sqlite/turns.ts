import { setImmediate as othersHadTheirTurn } from 'node:timers/promises'
import { type Batch, emptyBatch } from '../batch.ts'
import type { Statements } from '../statements.ts'

/** How many works are one transaction, at most: the more, the fewer pages are written twice. */
const MOST_TOGETHER = 256
/** After so many statements none is taken in any more: they take a second or two, and others that write give up after five. */
const MOST_STATEMENTS = 50_000

/** How a work may be run. */
export interface TurnOptions {
  /** True where it may be run again if another one that it was run together with fails. */
  readonly repeatable?: boolean
}

/** Works on one connection, one after the other. */
export interface Turns {
  /** Runs a work as a whole or not at all; its answer comes when all of it is on the disk. */
  readonly write: <T>(work: (batch: Batch) => Promise<T>, options?: TurnOptions) => Promise<T>
  /** Runs questions on one state of the database. */
  readonly read: <T>(work: () => Promise<T>) => Promise<T>
  /** Waits for all that was asked for. */
  readonly rest: () => Promise<unknown>
}

interface Connection {
  readonly statements: Statements
  readonly beforeCommit: () => Promise<void>
}

interface Turn {
  readonly begin: 'begin' | 'begin immediate'
  readonly repeatable: boolean
  readonly work: (batch: Batch) => Promise<unknown>
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Takes works in turn. Repeatable ones that wait for one another are one transaction, since pages that all of
 * them change are then written once, and the disk is waited for once; none is answered before. Where one fails, nothing of
 * them is kept, and each is run again alone: a failure is its own, and leaves nothing behind.
 *
 * @param beforeCommit what is done at the end of each transaction that writes
 */
export function turnsOn(statements: Statements, beforeCommit: () => Promise<void>): Turns {
  const waiting: Turn[] = []
  let running: Promise<void> | null = null
  const all = async () => {
    while (waiting.length > 0) {
      // What has come while the last ones ran is asked for first, and waits with the rest.
      await othersHadTheirTurn()
      const turn = waiting.shift()
      if (turn) await together({ statements, beforeCommit }, turn, waiting)
    }
    running = null
  }
  const ask = <T>(work: Turn['work'], how: Pick<Turn, 'begin' | 'repeatable'>): Promise<T> => {
    const asked = new Promise<unknown>((resolve, reject) => {
      waiting.push({ ...how, work, resolve, reject })
    })
    // Those that are asked for at once find each other waiting.
    running ??= Promise.resolve().then(all)
    return asked as Promise<T>
  }
  return {
    write: (work, { repeatable = false } = {}) =>
      ask(work, { begin: 'begin immediate', repeatable }),
    read: (work) => ask(work, { begin: 'begin', repeatable: false }),
    rest: async () => {
      while (running) await running
    },
  }
}

/** Runs a turn, and with it those behind it that may be run together. */
async function together(connection: Connection, first: Turn, waiting: Turn[]): Promise<void> {
  const { statements } = connection
  const turns: Turn[] = []
  const end = statements.count() + MOST_STATEMENTS
  try {
    const answers = await whole(connection, first.begin, () =>
      answersOf(first, turns, () => following({ statements, turns, waiting, end })),
    )
    for (const [i, { resolve }] of turns.entries()) resolve(answers[i])
  } catch (error) {
    if (turns.length < 2) return first.reject(error)
    for (const turn of turns) await together(connection, turn, [])
  }
}

/** Runs turns in one transaction, and then what they left for the end of it; notes each before it runs. */
async function answersOf(
  first: Turn,
  turns: Turn[],
  next: () => Turn | undefined,
): Promise<unknown[]> {
  const answers: unknown[] = []
  const { batch, end } = emptyBatch()
  for (let turn: Turn | undefined = first; turn; turn = next()) {
    turns.push(turn)
    answers.push(await turn.work(batch))
  }
  await end()
  return answers
}

interface Together {
  readonly statements: Statements
  readonly turns: readonly Turn[]
  readonly waiting: Turn[]
  /** The number of statements with which it has done enough. */
  readonly end: number
}

function following({ statements, turns, waiting, end }: Together): Turn | undefined {
  if (turns.length >= MOST_TOGETHER || statements.count() > end) return undefined
  return turns.at(-1)?.repeatable && waiting[0]?.repeatable ? waiting.shift() : undefined
}

async function whole<T>(
  { statements: { inTransaction, run }, beforeCommit }: Connection,
  begin: Turn['begin'],
  work: () => Promise<T>,
): Promise<T> {
  await run(begin)
  try {
    const result = await work()
    if (begin === 'begin immediate') await beforeCommit()
    await run('commit')
    return result
  } catch (error) {
    // A full disk may have rolled it back already.
    if (inTransaction()) await run('rollback')
    throw error
  }
}
