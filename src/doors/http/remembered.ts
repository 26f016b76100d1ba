import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'

/** Enough for a person who goes through the days of a relation. */
const MOST = 32

interface Memory {
  state: string
  readonly answers: Map<string, unknown>
}

const memories = new WeakMap<LedgerReads, Memory>()

/**
 * What a question gives that goes through all of a large ledger; the last ones are remembered until the ledger changes, by
 * whomever.
 *
 * @param question a word for all that the answer depends on, besides the ledger
 */
export async function remembered<Answer>(
  reads: LedgerReads,
  question: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const { answers } = await memoryOf(reads)
  const known = answers.get(question)
  if (known !== undefined) return known as Answer
  const answer = await ask()
  const [oldest] = answers.keys()
  if (answers.size >= MOST && oldest !== undefined) answers.delete(oldest)
  answers.set(question, answer)
  return answer
}

async function memoryOf(reads: LedgerReads): Promise<Memory> {
  const state = await reads.state()
  const known = memories.get(reads)
  if (known?.state === state) return known
  const fresh = { state, answers: new Map<string, unknown>() }
  memories.set(reads, fresh)
  return fresh
}
