import type { Statements } from './statements.ts'

const TOTALS =
  'select count(*) as records, min(said) as first, max(said) as last from record where identity = ?'
// The earliest, told apart by what no order of adding changes.
const EXAMPLE = 'select id from record where identity = ? and said = ? order by start, key limit 1'
const SET = 'update identity set records = ?, first = ?, last = ?, example = ? where id = ?'
const SET_EXAMPLE = 'update identity set example = ? where id = ?'
const COUNT_IN = `update identity set records = records + 1,
  example = case when records = 0 or first > ? then ? else example end,
  first = case when records = 0 or first > ? then ? else first end,
  last = case when records = 0 or last < ? then ? else last end
  where id = ? returning records, first, example`

interface Totals {
  readonly records: number
  readonly first: string | null
  readonly last: string | null
}

/** Counts a new record in with those of its identity, whatever their number. */
export async function countIn(
  statements: Statements,
  identity: number,
  { id, said }: { readonly id: number; readonly said: string },
): Promise<void> {
  const { get, run } = statements
  const days = [said, id, said, said, said, said]
  const row = await get<{ first: string; example: number }>(COUNT_IN, ...days, identity)
  // Where another was said on the same first day, the place in the document decides.
  if (!row || row.first !== said || row.example === id) return
  await run(SET_EXAMPLE, await exampleOf(statements, identity, said), identity)
}

/** Counts the records of an identity anew. */
export async function recount(statements: Statements, identity: number): Promise<void> {
  const { get, run } = statements
  const { records, first, last } = (await get<Totals>(TOTALS, identity)) as Totals
  const example = first === null ? 0 : await exampleOf(statements, identity, first)
  await run(SET, Number(records), first ?? '', last ?? '', example, identity)
}

async function exampleOf({ get }: Statements, identity: number, day: string): Promise<number> {
  return (await get<{ id: number }>(EXAMPLE, identity, day))?.id ?? 0
}
