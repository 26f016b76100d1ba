import type { Features } from '../identity/identity.ts'
import { keyNumber } from '../keys.ts'
import type { LedgerWrites } from './ledger-store.ts'
import { areNearByKey, type Nearest, nearByKeys } from './near-by-key.ts'
import type { Statements } from './statements.ts'

type PlaceWrites = Pick<LedgerWrites, 'setKeys' | 'placeIdentity' | 'displaceIdentity' | 'areNear'>

/** Where an identity stands in the order of each of its keys: by its day, and on one day by its signature. */
interface Place {
  readonly keys: readonly number[]
  readonly day: number
  readonly tie: number
}

/** The day of what has none: before all others, so that what comes day by day is never told from it anew. */
const UNDATED = -10_000_000

const PLACE = 'select signature, day, keys from identity where id = ?'
const SET = 'update identity set day = ?, keys = ? where id = ?'
const ADD = 'insert into identity_key (key, day, tie, identity) values (?, ?, ?, ?)'
const REMOVE = 'delete from identity_key where key = ? and day = ? and tie = ?'

/** Where identities stand in the order of their keys, and which of them are near each other. */
export function identityPlaces(statements: Statements): PlaceWrites {
  const { run, runEach } = statements
  return {
    setKeys: (id, { features }, keys) => run(SET, dayOf(features), JSON.stringify(keys), id),
    placeIdentity: async ({ id, signature, features }, keys, most) => {
      const [day, tie] = [dayOf(features), keyNumber(signature)]
      const found = await nearByKeys(statements, { keys, day, tie }, most)
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
      return nearByKeys(statements, place, most)
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

/** Whether two are near each other by any key. */
async function areNear(statements: Statements, pair: readonly number[], most: Nearest) {
  const [a, b] = await Promise.all(pair.map((id) => placeOf(statements, id)))
  if (!a || !b) return false
  for (const key of a.keys.filter((each) => b.keys.includes(each)))
    if (
      await areNearByKey(
        statements,
        [
          { ...a, key },
          { ...b, key },
        ],
        most,
      )
    )
      return true
  return false
}
