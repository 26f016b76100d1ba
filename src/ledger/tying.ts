import { resemblance } from './identity/resemblance.ts'
import type { Neighbour, Pair, Tie } from './neighbour.ts'
import type {
  LedgerWrites,
  Standing,
  StoredIdentity,
  StoredResemblance,
} from './store/ledger-store.ts'
import type { NearByKey, Nearest } from './store/near-by-key.ts'

/**
 * Of the identities that share a key, in the order of their days, each is compared with the last ones of the days before its own,
 * and with those around it on its own day: what thousands speak of hangs together by those that speak of it next. Which pairs
 * these are follows from which identities there are, and not from the order in which they came; and as long as these come day by
 * day, no pair is parted again that was compared, but on days that have many.
 */
export const NEAREST: Nearest = { earlier: 3, onDay: 8, ofDay: 16 }

/** What a new identity is tied to, and which ties are no more since it stands between others. */
export interface Tied {
  readonly neighbours: readonly Neighbour[]
  /** How its neighbours hang together with others so far. */
  readonly standings: readonly Standing[]
  readonly parted: readonly Tie[]
}

/** Ties an identity that was just kept to those near it that it resembles. */
export async function tie(
  writes: LedgerWrites,
  identity: StoredIdentity,
  keys: readonly number[],
): Promise<Tied> {
  const near = await writes.placeIdentity(identity, keys, NEAREST)
  const found: StoredResemblance[] = []
  const standings: Standing[] = []
  const ids = new Set(near.flatMap((each) => each.near))
  for (const other of await writes.features([...ids])) {
    const alike = resembling(identity, other)
    if (!alike) continue
    found.push(alike)
    standings.push(other)
  }
  await writes.addResemblances(found)
  const neighbours = found.map(({ a, b, score }) => ({ other: a === identity.id ? b : a, score }))
  return { neighbours, standings, parted: await parted(writes, near) }
}

/** Removes an identity, and gives the pairs that are tied since it stands between them no more. */
export async function removeTied(writes: LedgerWrites, id: number): Promise<StoredResemblance[]> {
  const near = await writes.displaceIdentity(id, NEAREST)
  await writes.removeIdentity(id)
  const met: StoredResemblance[] = []
  for (const [a, b] of pairsOf(near)) {
    const [one, other] = await writes.features([a, b])
    const alike = one && other && resembling(one, other)
    if (!alike || (await writes.tiesBetween([[a, b]])).length > 0) continue
    await writes.addResemblances([alike])
    met.push(alike)
  }
  return met
}

function resembling(one: StoredIdentity, other: StoredIdentity): StoredResemblance | null {
  // Asked in one order, so that no rounding depends on which came first.
  const [a, b] = one.signature < other.signature ? [one, other] : [other, one]
  const found = resemblance({ ...a, keys: [] }, { ...b, keys: [] })
  return found && { a: a.id, b: b.id, ...found }
}

/** Unties the pairs that are near each other by no key now that another stands between them. */
async function parted(writes: LedgerWrites, near: readonly NearByKey[]): Promise<Tie[]> {
  const pairs = pairsOf(near)
  const found: Tie[] = []
  for (const tied of pairs.length === 0 ? [] : await writes.tiesBetween(pairs)) {
    const { a, b } = tied
    if (await writes.areNear(a, b, NEAREST)) continue
    await writes.removeResemblance(a, b)
    found.push(tied)
  }
  return found
}

/** The pairs that are near each other by a key but for one, each once. */
function pairsOf(near: readonly NearByKey[]): Pair[] {
  const found = new Map<string, Pair>()
  for (const [one, other] of near.flatMap(({ parted }) => parted)) {
    const pair: Pair = one < other ? [one, other] : [other, one]
    found.set(pair.join(' '), pair)
  }
  return [...found.values()]
}
