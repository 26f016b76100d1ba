import type { Statements } from './statements.ts'

/** How many ids a statement names: few lengths, so that each is prepared once. */
const LENGTHS = [1, 4, 16, 64, 256] as const
const LONGEST = 64
const LONGEST_ASKED = 256

/**
 * The rows of many ids, with few statements; in no order.
 *
 * @param sqlOf a statement, for a list of parameters in brackets, which it names so many times
 */
export async function rowsOf<Row>(
  { all }: Pick<Statements, 'all'>,
  sqlOf: (list: string) => string,
  ids: readonly number[],
  times = 1,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += LONGEST) {
    const some = filled(ids.slice(from, from + LONGEST))
    const values = Array.from({ length: times }, () => some).flat()
    rows.push(...(await all<Row>(sqlOf(`(${Array(some.length).fill('?').join(', ')})`), ...values)))
  }
  return rows
}

/** Ids for statements that name a few hundred of them, in lists of few lengths; the order is theirs. */
export function listed<Id>(ids: readonly Id[]): Id[][] {
  const lists: Id[][] = []
  for (let from = 0; from < ids.length; from += LONGEST_ASKED)
    lists.push(filled(ids.slice(from, from + LONGEST_ASKED)))
  return lists
}

/** As many as a statement names: the last one again and again, which a list tells but once. */
function filled<Id>(ids: readonly Id[]): Id[] {
  const length = LENGTHS.find((each) => each >= ids.length) ?? LONGEST_ASKED
  return Array.from({ length }, (_, i) => ids[i] ?? (ids.at(-1) as Id))
}
