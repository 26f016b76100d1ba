import type { Features } from '../identity/identity.ts'
import { keyNumber } from '../keys.ts'
import type { LedgerWrites, NearByKey } from './ledger-store.ts'
import type { Statements } from './statements.ts'

type PlaceWrites = Pick<LedgerWrites, 'setKeys' | 'placeIdentity' | 'displaceIdentity' | 'areNear'>

/** Where an identity stands in the order of each of its keys: by its day, and on one day by its signature. */
interface Place {
  readonly keys: readonly number[]
  readonly day: number
  readonly tie: number
}

/** The day of what has none: behind all others. */
const UNDATED = 10_000_000

const PLACE = 'select signature, day, keys from identity where id = ?'
const SET = 'update identity set day = ?, keys = ? where id = ?'
const ADD = 'insert into identity_key (key, day, tie, identity) values (?, ?, ?, ?)'
const REMOVE = 'delete from identity_key where key = ? and day = ? and tie = ?'
const LAST = `select day, tie, identity from identity_key where key = ?
  order by day desc, tie desc limit ?`
const BEFORE = `select identity from identity_key where key = ? and (day, tie) < (?, ?)
  order by day desc, tie desc limit ?`
const AFTER = `select identity from identity_key where key = ? and (day, tie) > (?, ?)
  order by day, tie limit ?`
const BETWEEN = `select count(*) as count from (select 1 from identity_key
  where key = ? and (day, tie) > (?, ?) and (day, tie) < (?, ?) limit ?) as between_them`

/** Where identities stand in the order of their keys, and which of them are near each other. */
export function identityPlaces(statements: Statements): PlaceWrites {
  const { run, runEach } = statements
  return {
    setKeys: (id, { features }, keys) => run(SET, dayOf(features), JSON.stringify(keys), id),
    placeIdentity: async ({ id, signature, features }, keys, most) => {
      const [day, tie] = [dayOf(features), keyNumber(signature)]
      const found = await near(statements, { keys, day, tie }, most)
      await runEach(
        ADD,
        keys.map((key) => [key, day, tie, id]),
      )
      return found
    },
    displaceIdentity: async (id, most) => {
      const place = await placeOf(statements, id)
      if (!place) return []
      const { keys, day, tie } = place
      await runEach(
        REMOVE,
        keys.map((key) => [key, day, tie]),
      )
      return near(statements, place, most)
    },
    areNear: (a, b, most) => areNear(statements, [a, b], most),
  }
}

/** The day by which an identity stands in the order of its keys. */
export function dayOf({ published }: Features): number {
  return published ?? UNDATED
}

async function placeOf({ get }: Statements, id: number): Promise<Place | null> {
  const row = await get<{ signature: string; day: number; keys: string }>(PLACE, id)
  return row && { keys: JSON.parse(row.keys), day: row.day, tie: keyNumber(row.signature) }
}

async function near(statements: Statements, place: Place, most: number): Promise<NearByKey[]> {
  const found: NearByKey[] = []
  for (const key of place.keys) found.push(await nearBy(statements, key, { ...place, most }))
  return found
}

interface PlaceRow {
  readonly identity: number
  readonly day: number
  readonly tie: number
}

/** What was told last is what is asked for first: news come in the order of their days, or nearly so. */
async function nearBy(
  { all }: Statements,
  key: number,
  { day, tie, most }: Place & { readonly most: number },
): Promise<NearByKey> {
  const last = await all<PlaceRow>(LAST, key, most)
  const [latest] = last
  if (!latest || latest.day < day || (latest.day === day && latest.tie < tie))
    return { before: idsOf(last), after: [] }
  const before = await all<PlaceRow>(BEFORE, key, day, tie, most)
  const after = await all<PlaceRow>(AFTER, key, day, tie, most)
  return { before: idsOf(before), after: idsOf(after) }
}

const idsOf = (rows: readonly PlaceRow[]): number[] => rows.map(({ identity }) => identity)

/** Whether less than so many stand between two in the order of any key. */
async function areNear(statements: Statements, pair: readonly number[], most: number) {
  const [a, b] = await Promise.all(pair.map((id) => placeOf(statements, id)))
  if (!a || !b) return false
  const [first, last] = (a.day - b.day || a.tie - b.tie) < 0 ? [a, b] : [b, a]
  for (const key of a.keys) {
    if (!b.keys.includes(key)) continue
    const span = [key, first.day, first.tie, last.day, last.tie, most]
    const row = await statements.get<{ count: number }>(BETWEEN, ...span)
    if (Number(row?.count) < most) return true
  }
  return false
}
