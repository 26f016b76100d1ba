import type { Chart } from '../grammar/chart.ts'
import type { Directory, Person } from './directory.ts'
import type { Candidate } from './standing.ts'

/**
 * Gives persons whose office was named without its state ("President Lee") the state that another
 * mention of that office has ("the Korean president"), where only one of them can be meant; else the
 * state that the document is from.
 */
export function settleOffices(found: readonly Candidate[], directory: Directory, home: string | null): void {
  const homeless = directory.all().filter((person) => person.parties.length === 0 && person.heads.size > 0)
  if (homeless.length === 0) return
  for (const { actor } of found) {
    if (actor.kind !== 'office' || actor.codes.length === 0 || actor.body) continue
    if (directory.all().some((p) => p.heads.has(actor.head) && shares(p, actor.codes))) continue
    const free = homeless.filter((person) => person.heads.has(actor.head))
    if (free.length === 1) (free[0] as Person).parties = actor.codes
  }
  if (home === null) return
  for (const person of homeless) if (person.parties.length === 0) person.parties = [home]
}

const shares = (person: Person, codes: readonly string[]): boolean =>
  person.parties.some((party) => codes.includes(party))

/** The state of the capital that opens the article ("TEHRAN –"), or null. */
export function datelineState(found: readonly Candidate[], chart: Chart): string | null {
  for (const { item } of found.slice(0, 12)) {
    if (item.class === 'capital' && isDash(chart, item.to)) return item.value as string
  }
  return null
}

export function isDash(chart: Chart, at: number): boolean {
  const token = chart.tokens[at]
  if (!token) return false
  return token.lower === '–' || token.lower === '—' || (token.lower === '-' && !chart.tokens[at + 1]?.glued)
}
