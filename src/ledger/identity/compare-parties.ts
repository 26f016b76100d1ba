import { type Compared, sharedParties } from './compared.ts'
import type { Features } from './identity.ts'

/** Adds what parties say: two states that both records have, and no others, say most. */
export function compareParties(a: Features, b: Features, compared: Compared): void {
  if (a.parties.length === 0 || b.parties.length === 0) return
  const shared = sharedParties(a, b)
  const same = shared === a.parties.length && shared === b.parties.length
  if (same) compared.add('parties', named(compared, a), shared > 1 ? 1.2 : 0.6)
  else if (shared === 0) compared.add('other parties', named(compared, a, b), -3)
  else compareStates(a, b, shared > 1 ? 0.8 : 0.3, compared)
}

/** The parties of each, for a reason; most pairs are compared without. */
function named({ reasons }: Compared, ...of: readonly Features[]): string {
  return reasons ? of.map(({ parties }) => parties.join(' ')).join(' / ') : ''
}

/** Blocs whose codes are as short as those of states. */
const SHORT_BLOCS = new Set(['EU', 'UN'])

export const isState = (code: string): boolean => code.length === 2 && !SHORT_BLOCS.has(code)

/** Both name two states or more, and have but one in common. */
export const areOtherPairs = (a: Features, b: Features): boolean =>
  statesIn(a.parties) > 1 && statesIn(b.parties) > 1 && sharedParties(a, b) < 2

function statesIn(parties: readonly string[], among: readonly string[] = parties): number {
  let count = 0
  for (const party of parties) if (isState(party) && among.includes(party)) count++
  return count
}

/** The states count where both name some: what two of them have with a bloc, two others have as well. */
function compareStates(a: Features, b: Features, weight: number, compared: Compared): void {
  const detail = named(compared, a, b)
  const shared = statesIn(a.parties, b.parties)
  const least = Math.min(statesIn(a.parties), statesIn(b.parties))
  const isPair = a.parties.length > 1 && b.parties.length > 1
  if (least > 0 && shared === 0) compared.add('other parties', detail, -3)
  else if ((least > 1 && shared < 2) || (isPair && weight < 0.8))
    compared.add('other parties', detail, -1)
  else compared.add('parties', detail, weight)
}

/** No party is shared, where one of the two names a single state: what it is to do, and for whom, stands elsewhere. */
export const isOneSided = (a: Features, b: Features): boolean =>
  Math.min(a.parties.length, b.parties.length) === 1 && sharedParties(a, b) === 0
