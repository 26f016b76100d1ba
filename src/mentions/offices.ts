import type { Chart } from '../grammar/chart.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Directory, Person } from './directory.ts'
import type { Candidate } from './standing.ts'

/** What settling offices needs to know of a document. */
export interface Surroundings {
  readonly chart: Chart
  readonly sentences: readonly Sentence[]
  /** The state that the document is from, or first about. */
  readonly home: string | null
}

/**
 * Gives persons whose office was named without its state ("President Lee") a state: that of another
 * mention of the office ("the Korean president") where only one person can be meant, else the only
 * one named before them in the sentence, else the one that the document is from.
 */
export function settleOffices(
  found: readonly Candidate[],
  directory: Directory,
  around: Surroundings,
): void {
  const homeless = directory.all().filter((p) => p.parties.length === 0 && p.heads.size > 0)
  if (homeless.length === 0) return
  settleByOffice(found, directory, homeless)
  settleBySentence(found, directory, around)
  if (around.home === null) return
  for (const person of homeless) {
    if (person.parties.length === 0 && person.ofState) person.parties = [around.home]
  }
}

function settleByOffice(
  found: readonly Candidate[],
  directory: Directory,
  homeless: readonly Person[],
): void {
  const persons = directory.all()
  for (const { actor } of found) {
    if (actor.kind !== 'office' || actor.codes.length === 0 || actor.body) continue
    if (persons.some((p) => p.heads.has(actor.head) && shares(p, actor.codes))) continue
    const free = homeless.filter((p) => p.parties.length === 0 && p.heads.has(actor.head))
    if (free.length === 1) (free[0] as Person).parties = actor.codes
  }
}

/** "The Korean ministry said that Minister Lee …": the only state named before him. */
function settleBySentence(
  found: readonly Candidate[],
  directory: Directory,
  { chart, sentences }: Surroundings,
): void {
  let at = 0
  for (const sentence of sentences) {
    const codes = new Set<string>()
    for (; at < found.length && (found[at] as Candidate).item.from < sentence.to; at++) {
      const { actor } = found[at] as Candidate
      if (actor.kind === 'person' && actor.name && actor.codes.length === 0) {
        const person = directory.findPerson(chart.tokens.slice(actor.name.from, actor.name.to))
        const settled = person?.parties.length === 0 && person.ofState && codes.size === 1
        if (person && settled) person.parties = [...codes]
      } else if (actor.kind === 'organisation') {
        for (const code of actor.codes) codes.add(code)
      }
    }
  }
}

const shares = (person: Person, codes: readonly string[]): boolean =>
  person.parties.some((party) => codes.includes(party))

/** The state of the capital that opens the article ("TEHRAN –"), or null. */
export function datelineState(found: readonly Candidate[], chart: Chart): string | null {
  for (const { item } of found.slice(0, 12)) {
    if (item.class === 'capital' && isDateline(chart, item.from, item.to))
      return item.value as string
  }
  return null
}

/** True where a place is put at the head of a report: in capitals, or with a dash behind it. */
export function isDateline(chart: Chart, from: number, to: number): boolean {
  const [first, token] = [chart.tokens[from]?.text ?? '', chart.tokens[to]]
  if (!token) return false
  if (
    first.length > 3 &&
    first === first.toUpperCase() &&
    (token.lower === ',' || token.lower === '(')
  )
    return true
  return (
    token.lower === '–' ||
    token.lower === '—' ||
    (token.lower === '-' && !chart.tokens[to + 1]?.glued)
  )
}
