import type { Clause } from '../../text/clause.ts'
import { clauseEnd, phrasesAfter } from '../phrases.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { NounSite } from './noun-site.ts'
import { type NamedPlace, placeIn } from './place.ts'

/**
 * Where an event is that names no place of its own: where its clause says that somebody spoke at it ("said in
 * Oslo on Monday at the third session"), or where something was signed, or others met, as it took place
 * ("signed a pact in Oslo as their talks ended").
 */
export function placeAround(reading: Reading, site: NounSite): NamedPlace | null {
  return placeBefore(reading, site) ?? placeOfMain(reading, site)
}

function placeBefore(reading: Reading, { clause, role, group }: NounSite): NamedPlace | null {
  const { at, during, past, before, of, stops } = reading.pack.eventFrames
  const prep = reading.words[group.prep]?.lemma ?? ''
  // "Said in Oslo after the session" tells only where it was said.
  const isThen = (at.has(prep) || during.has(prep)) && !past.has(prep) && !before.has(prep)
  if (!clause || role.role !== 'occasion' || group.prep <= clause.verb.to || !isThen) return null
  const phrases = phrasesAfter(reading, clause.verb.to, { of, stops, to: group.prep })
  // "Praised the ports in Chad at the session": the place of the ports.
  return phrases[0]?.at === clause.verb.to && isRun(phrases) ? placeIn(reading, phrases, at) : null
}

/** Nothing but phrases stands between. */
const isRun = (phrases: readonly (Range & { readonly at: number })[]): boolean =>
  phrases.every((p, i) => i === 0 || p.at === phrases[i - 1]?.to)

function placeOfMain(reading: Reading, { sentence, clause, role }: NounSite): NamedPlace | null {
  const { at, meantime, of, stops } = reading.pack.eventFrames
  if (clause?.link !== 'adverbial' || !meantime.has(clause.joiner ?? '')) return null
  const main = sentence.clauses[clause.parent]
  if (role.role !== 'subject' || !main || !isThere(reading, main)) return null
  const to = Math.min(clauseEnd(reading, sentence, main), clause.from)
  const found = placeIn(reading, phrasesAfter(reading, main.verb.to, { of, stops, to }), at)
  return found?.spot ? found : null
}

/** Somebody is where he signs, meets or is received. */
function isThere({ pack }: Reading, { verb }: Clause): boolean {
  const kind = pack.eventFrames.verbs.get(verb.lemma)
  return pack.instrumentFrames.strict.has(verb.lemma) || (kind !== undefined && MEETS.has(kind))
}

const MEETS: ReadonlySet<string> = new Set(['meet', 'convene', 'receive'])
