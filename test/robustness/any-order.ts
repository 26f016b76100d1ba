import { threadStory } from '../../src/ledger/history/stories.ts'
import type { LedgerThread } from '../../src/ledger/ledger-record.ts'
import { withLedger } from '../support/ledger.ts'
import { exampleReadings } from './example-readings.ts'

const AS_OF = '2026-06-01'

/** The threads of the examples, added in an order: a line for each with its key, stage and records. */
export async function threadsOf(order: readonly number[]): Promise<string[]> {
  const readings = await exampleReadings()
  return withLedger(async ({ ledger, threads }) => {
    for (const place of order) {
      const reading = readings[place]
      if (reading) await ledger.add(reading)
    }
    return (await threads()).map(line).sort()
  })
}

function line(thread: LedgerThread): string {
  const stage = threadStory(thread, AS_OF)?.stage?.stage ?? null
  const { key, kind, label, parties } = thread
  return JSON.stringify([key, kind, stage, label, parties, thread.records.map((each) => each.key)])
}

/** The order in which the examples are numbered. */
export async function plainOrder(): Promise<number[]> {
  return (await exampleReadings()).map((_, place) => place)
}

/** A random order (Fisher and Yates). */
export function shuffled(order: readonly number[], random: () => number): number[] {
  const left = [...order]
  return order.map(() => left.splice(Math.floor(random() * left.length), 1)[0] ?? 0)
}
