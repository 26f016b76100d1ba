import type { Pair } from '../neighbour.ts'
import type { Statements, Value } from './statements.ts'

/** Which identities that share a key, in the order of their days, are near each other. */
export interface Nearest {
  /** So many of the days before, the last ones, are near one. */
  readonly earlier: number
  /** So many on either side of one are on its own day. */
  readonly onDay: number
  /** Only so many of a day, the first ones, have any of the days before near them. */
  readonly ofDay: number
}

/** What an identity is near by a key, and the pairs of others that are near each other but for it. */
export interface NearByKey {
  readonly near: readonly number[]
  readonly parted: readonly Pair[]
}

/** Where an identity stands in the order of a key: by its day, and on one day by a number that its signature is. */
export interface KeyPlace {
  readonly key: number
  readonly day: number
  readonly tie: number
}

interface PlaceRow {
  readonly identity: number
  readonly day: number
}

/** The last places of a key: the day and the identity of each, in turn. */
interface LastRow {
  readonly key: number
  readonly last: string | null
}

// SQLite prepares a statement anew whenever a plain parameter that an order depends on is another one; a cast one it does not look at.
const GIVEN = 'cast(? as bigint)'
const FROM = `from identity_key where key = ${GIVEN}`
const EARLIER = `select identity ${FROM} and day < ${GIVEN} order by day desc, tie desc limit ?`
const BEFORE = `select identity ${FROM} and day = ${GIVEN} and tie < ${GIVEN} order by tie desc limit ?`
const AFTER = `select identity ${FROM} and day = ${GIVEN} and tie > ${GIVEN} order by tie limit ?`
const NEXT = `select identity, day ${FROM} and day = (select min(day) ${FROM} and day > ${GIVEN}) order by tie limit ?`
const counted = (rows: string) =>
  `select count(*) as count from (select 1 ${FROM} and ${rows} limit ?) as counted`
const ON_ONE_DAY = counted('day = ? and tie > ? and tie < ?')
const UP_TO_A_DAY = counted('(day, tie) > (?, ?) and day < ?')
const BEFORE_ON_DAY = counted('day = ? and tie < ?')

/** The last places of so many keys: a statement for each takes four times as long. */
function lastOf(keys: number): string {
  const asked = Array(keys).fill(`(${GIVEN})`).join(', ')
  return `with asked (key) as (values ${asked})
    select key, (select string_agg(day || ' ' || identity, ' ') from (select day, identity
      from identity_key where key = asked.key order by day desc, tie desc limit ${GIVEN}) as last) as last
    from asked`
}

/** What is near a place by each of its keys. */
export async function nearByKeys(
  statements: Statements,
  { keys, day, tie }: Omit<KeyPlace, 'key'> & { readonly keys: readonly number[] },
  most: Nearest,
): Promise<NearByKey[]> {
  const asked = await lastPlaces(statements, keys, most.onDay + most.earlier)
  const found: NearByKey[] = []
  for (const key of keys)
    found.push(await nearByKey(statements, { key, day, tie }, most, asked.get(key) ?? []))
  return found
}

async function lastPlaces(
  { all }: Statements,
  keys: readonly number[],
  limit: number,
): Promise<Map<number, PlaceRow[]>> {
  const found = new Map<number, PlaceRow[]>()
  if (keys.length === 0) return found
  const rows = await all<LastRow>(lastOf(keys.length), ...keys, limit)
  for (const { key, last } of rows) found.set(Number(key), placesOf(last))
  return found
}

function placesOf(last: string | null): PlaceRow[] {
  const numbers = last === null ? [] : last.split(' ').map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({
    day: numbers[2 * i] as number,
    identity: numbers[2 * i + 1] as number,
  }))
}

/**
 * What is near a place that nobody stands in, and the pairs that are near each other as long as nobody does.
 *
 * @param last the last places of its key, in reverse order
 */
async function nearByKey(
  statements: Statements,
  place: KeyPlace,
  most: Nearest,
  last: readonly PlaceRow[],
): Promise<NearByKey> {
  // News come in the order of their days, or nearly so.
  if ((last[0]?.day ?? place.day) > place.day) return nearAmong(statements, place, most)
  const onDay = last.filter(({ day }) => day === place.day).length
  if (onDay > most.onDay) return nearAmong(statements, place, most)
  return { near: idsOf(last).slice(0, onDay + most.earlier), parted: [] }
}

/** The same, whatever stands around the place. */
async function nearAmong(
  statements: Statements,
  place: KeyPlace,
  most: Nearest,
): Promise<NearByKey> {
  const { key, day, tie } = place
  const asked = async (sql: string, ...values: Value[]) =>
    idsOf(await statements.all<PlaceRow>(sql, key, ...values))
  const before = await asked(BEFORE, day, tie, most.ofDay)
  const after = await asked(AFTER, day, tie, most.ofDay)
  const earlier = await asked(EARLIER, day, most.earlier)
  const around = { behind: [...before, ...earlier], between: after.length }
  const later = await nearLater(statements, place, { ...around, most })
  const onDay = [...before.slice(0, most.onDay), ...after.slice(0, most.onDay)]
  const straddling = before.slice(0, most.onDay).map((id, i) => [id, after[most.onDay - 1 - i]])
  const isOfDay = before.length < most.ofDay
  // The last of the first ones on its day is so no longer.
  const pushed = isOfDay ? after[most.ofDay - 1 - before.length] : undefined
  const parted = [...straddling, ...earlier.map((id) => [id, pushed]), ...later.parted]
  return {
    near: [...onDay, ...(isOfDay ? earlier : []), ...later.near],
    parted: parted.filter((pair): pair is [number, number] => pair[1] !== undefined),
  }
}

interface Around {
  /** What stands before the place, the nearest first. */
  readonly behind: readonly number[]
  /** How many stand behind it on its day. */
  readonly between: number
  readonly most: Nearest
}

/** Those of later days that the place is among the last of the days before for, and whom it pushes out of these. */
async function nearLater(
  { all }: Statements,
  { key, day }: KeyPlace,
  { behind, most, ...around }: Around,
): Promise<NearByKey> {
  const near: number[] = []
  const parted: Pair[] = []
  for (let [between, on] = [around.between, day]; between < most.earlier; ) {
    const next = await all<PlaceRow>(NEXT, key, key, on, most.ofDay)
    if (next.length === 0) break
    const pushed = behind[most.earlier - 1 - between]
    near.push(...idsOf(next))
    if (pushed !== undefined) parted.push(...idsOf(next).map((id): Pair => [pushed, id]))
    between += next.length
    on = next[0]?.day ?? on
  }
  return { near, parted }
}

/** Whether two that share a key are near each other by it. */
export async function areNearByKey(
  { get }: Statements,
  [a, b]: readonly [KeyPlace, KeyPlace],
  most: Nearest,
): Promise<boolean> {
  const isLess = async (sql: string, than: number, ...values: number[]) =>
    Number((await get<{ count: number }>(sql, a.key, ...values, than))?.count) < than
  if (a.day === b.day) {
    const [least, greatest] = a.tie < b.tie ? [a.tie, b.tie] : [b.tie, a.tie]
    return isLess(ON_ONE_DAY, most.onDay, a.day, least, greatest)
  }
  const [first, last] = a.day < b.day ? [a, b] : [b, a]
  return (
    (await isLess(UP_TO_A_DAY, most.earlier, first.day, first.tie, last.day)) &&
    (await isLess(BEFORE_ON_DAY, most.ofDay, last.day, last.tie))
  )
}

const idsOf = (rows: readonly PlaceRow[]): number[] => rows.map(({ identity }) => identity)
