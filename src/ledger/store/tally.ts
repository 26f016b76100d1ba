import type { Statements } from './statements.ts'

/** What is counted as it comes and goes, so that nobody who asks how much there is has to wait for counting. */
export type Tallied = 'record' | 'thread'

const COUNT = `insert into tally (what, name, count) values (?, ?, ?)
  on conflict (what, name) do update set count = tally.count + excluded.count`

/** Counts records or threads of a kind: so many more, or less. */
export function tally({ run }: Statements, what: Tallied, kind: string, by: number): Promise<void> {
  return run(COUNT, what, kind, by)
}
