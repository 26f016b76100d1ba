import type { LinkState } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { roleOf } from '../noun-role.ts'
import { outerNoun } from '../phrase.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isPeople } from '../speakers.ts'
import { type LinkNoun, linkNoun, nounOf } from './noun.ts'
import type { LinkSaid, LinkSite } from './site.ts'

/** Why a noun group that could name a link names none here, or null. */
export function notMeant(reading: Reading, site: LinkSite, said: LinkSaid): string | null {
  const { noun } = site
  if (isFigure(reading, site) || isOfJourney(reading, site) || isAbstract(reading, site))
    return 'it is a figure of speech'
  if (isManner(reading, site) || isListed(reading, site) || isAboard(reading, site))
    return 'it says how one travels'
  if (isFlow(reading, noun) && !TURNS.has(said.state)) return 'it says how much moves'
  if (said.state === null && isTaken(reading, site)) return 'somebody only travels on it'
  return isAbsent(reading, site, said) ? 'the words say that there is none' : null
}

/** What makes traffic tell of a link: it begins or ends. */
const TURNS: ReadonlySet<LinkState | null> = new Set(['launched', 'suspended'])

/** "Rail traffic": a noun that says how much moves. */
function isFlow(reading: Reading, noun: LinkNoun): boolean {
  const { flows, supplies } = reading.pack.linkFrames
  return flows.has(nounOf(noun)) || supplies.has(nounOf(noun))
}

/** "Took a flight", "was on a flight to": one run, and not the link. */
function isTaken(reading: Reading, { group, sentence, noun, ends }: LinkSite): boolean {
  const { taking, aboard, runs } = reading.pack.linkFrames
  // "A jet bound from Lagos to Accra".
  if (noun.moving && noun.mode === 'air' && ends?.from != null && ends.to.length > 0) return true
  if (noun.moving || !runs.has(noun.frame)) return false
  if (aboard.has(reading.tokens[group.prep]?.lower ?? ''))
    return reading.words[group.from]?.tag === 'DET'
  return sentence.verbs.some((v) => v.to === group.from && taking.has(v.lemma))
}

/** "The Caspian is a bridge between the two": said of what is none itself. */
function isFigure(reading: Reading, { sentence, group, noun }: LinkSite): boolean {
  const { figures, being, naming } = reading.pack.linkFrames
  // "Opens the way for a line".
  if (noun.frame === 'way') return true
  if (!figures.has(noun.frame)) return false
  const { verb, role } = roleOf(reading, sentence, holding(sentence.clauses, group.head), group)
  if (role !== 'object' || verb === undefined || verb.to > group.from) return false
  // "Called the pact a bridge to Asia".
  return being.has(verb.lemma) || (naming.has(verb.lemma) && verb.to < group.from)
}

/** "The first leg of a tour": a part of a journey. */
function isOfJourney({ pack }: Reading, { sentence, group }: LinkSite): boolean {
  const { lines, journeys } = pack.linkFrames
  if (!lines.has(group.lemma)) return false
  return sentence.nouns.some((n) => n.prep === group.to && journeys.has(n.lemma))
}

/** "A legal corridor": nothing that one travels on. */
function isAbstract({ tokens, pack }: Reading, { group: { from, head } }: LinkSite): boolean {
  for (let i = from; i < head; i++)
    if (pack.linkFrames.abstract.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "The carriage of goods by road between": how one travels, on whatever way there is. */
function isManner(reading: Reading, { group, sentence }: LinkSite): boolean {
  const { by } = reading.pack.linkFrames
  if (group.to - group.from > 1 || !by.has(reading.tokens[group.prep]?.lower ?? '')) return false
  return outerNoun(sentence, group) !== undefined || isSomebodys(reading, sentence, group)
}

/** "The minister travelled by train": a journey of his. */
function isSomebodys({ mentions }: Reading, { clauses, verbs }: ParsedSentence, group: NounGroup) {
  const verb = verbs.find((v) => v.to === group.prep)
  const subject = clauses.find((c) => c.verb === verb)?.subject ?? []
  return subject.some((noun) => isPeople(mentions.holding(noun.head)))
}

/** "A shuttle for lorries", "a railway for trains from": what moves on a way that is told of itself. */
function isAboard(reading: Reading, { group, sentence, noun }: LinkSite): boolean {
  const { aims } = reading.pack.linkFrames
  if (!noun.moving || !aims.has(reading.tokens[group.prep]?.lower ?? '')) return false
  const outer = outerNoun(sentence, group)
  return outer !== undefined && linkNoun(reading, outer)?.vague === false
}

/** "the lack of direct flights". */
function isAbsent(reading: Reading, { sentence, group }: LinkSite, said: LinkSaid): boolean {
  const { absent } = reading.pack.linkFrames
  if (said.state === 'suspended') return false
  if (group.prep < 0) return absent.has(reading.tokens[group.from]?.lower ?? '')
  const outer = outerNoun(sentence, group)
  return (
    absent.has(reading.tokens[group.prep]?.lower ?? '') ||
    (outer !== undefined && absent.has(outer.lemma.toLowerCase()))
  )
}

/** "Road, rail and sea transport": the first of several ways of carrying, and no way itself. */
function isListed(reading: Reading, { group, sentence }: LinkSite): boolean {
  const { modifiers, nouns, heads } = reading.pack.linkFrames
  if (group.to - group.from > 1 || reading.words[group.to]?.tag === 'ADP') return false
  let [at, listed] = [group.to, false]
  const joins = () => reading.tokens[at]?.lower === ',' || reading.words[at]?.tag === 'CCONJ'
  while (at < sentence.to && joins()) {
    while (joins()) at++
    if (!modifiers.has(reading.tokens[at]?.lower ?? '')) return false
    listed = true
    at++
  }
  const last = reading.words[at]
  if (!listed || last?.tag !== 'NOUN') return false
  return !nouns.has(last.lemma) && !heads.has(last.lemma)
}
