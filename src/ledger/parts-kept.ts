import type { LedgerWrites, LinkedIdentity, Standing } from './store/ledger-store.ts'

type Placed = Pick<Standing, 'id' | 'part'>

/** The members of the parts that identities are in, by part; one that is alone is one of its own. */
export async function membersOf(
  writes: Pick<LedgerWrites, 'inParts' | 'identities'>,
  standings: readonly Standing[],
): Promise<LinkedIdentity[][]> {
  const members = await writes.inParts(namesOf(standings))
  const alone = standings.filter(({ part }) => part === 0).map(({ id }) => id)
  if (alone.length > 0) members.push(...(await writes.identities(alone)))
  return byPart(members)
}

/** Identities by the part that they are in. */
export function byPart<T extends Placed>(identities: readonly T[]): T[][] {
  return [...Map.groupBy(identities, ({ id, part }) => part || -id).values()]
}

/** The parts that identities are in, by what these are kept by. */
function namesOf(standings: readonly Standing[]): number[] {
  return [...new Set(standings.flatMap(({ part }) => part || []))]
}

/** The id of one in a part, by which it is kept: that by which most of them are, where it is one of them; 0 for one that is alone. */
export function nameOf(identities: readonly Placed[]): number {
  if (identities.length < 2) return 0
  const ids = new Set(identities.map(({ id }) => id))
  const counts = new Map<number, number>()
  for (const { part } of identities)
    if (part && ids.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const named = [...counts].filter(([, count]) => count === most).map(([part]) => part)
  return Math.min(...(named.length > 0 ? named : ids))
}
