import { hasStateShape } from '../../core/state-code.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { roleOf } from '../noun-role.ts'
import { outerNoun } from '../phrase.ts'
import { holding, within as inside, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, unique } from '../speakers.ts'
import { endsBehind, type LinkEnds } from './ends.ts'
import { type LinkNoun, nounOf } from './noun.ts'
import { statesIn } from './place.ts'

/** A link, with as many of its ends as the words behind or before it name. */
export interface OpenSite {
  readonly sentence: ParsedSentence
  readonly group: NounGroup
  readonly noun: LinkNoun
  readonly ends: LinkEnds | null
}

/**
 * The ends that the subject gives: both in "Kenya and Ethiopia are building a power line" and
 * "Peru and Chile are linked by a road", one in "Ghana operates a ferry to Togo". Undefined where
 * it gives none.
 */
export function endsOfSubject(reading: Reading, site: OpenSite): LinkEnds | undefined {
  const { noun, ends, group } = site
  if (noun.moving && !ends && !reading.pack.linkFrames.runs.has(noun.frame)) return undefined
  const { arriving } = reading.pack.linkFrames
  const comes = arriving.has(nounOf(noun))
  const partner = comes && ends?.to.length === 0
  if (noun.vague || (ends && ends.from !== null && !partner)) return undefined
  const states = withOwner(reading, site, statesOf(reading, site))
  const [first, second] = states
  if (first === undefined) return undefined
  if (!ends)
    return second !== undefined && states.length === 2 && isNew(reading, site)
      ? { from: first, to: [second], via: [], end: group.to }
      : undefined
  // "Chad halted gas imports from Togo": they come to Chad.
  if (partner) return second === undefined ? { ...ends, to: [first] } : undefined
  const [to] = ends.to
  return states.length === 1 && to !== undefined && !within(reading, site, first)
    ? { ...ends, from: first }
    : undefined
}

/** "Chad's gas exports were halted": whose they are, where nobody else is told to act on them. */
function withOwner(
  reading: Reading,
  { group, noun }: OpenSite,
  states: readonly string[],
): readonly string[] {
  const { supplies } = reading.pack.linkFrames
  if (states.length > 0) return states
  if (supplies.has(nounOf(noun))) return statesIn(reading, { from: group.from, to: group.head })
  // "Chad's rail link with Niger".
  const [owner] = mentionsIn(reading, { from: group.from, to: group.head })
  const owns = owner?.kind === 'state' && reading.words[owner.to]?.lemma === "'s"
  return owns && owner.to < group.head ? owner.parties : []
}

/** "Flights of Chadian airlines to Mali": from the state whose carriers go there. */
export function endsBehindCarriers(reading: Reading, site: OpenSite): LinkEnds | null {
  const { group, ends } = site
  const { of, by } = reading.pack.linkFrames
  const preposition = reading.words[group.to]?.lemma ?? ''
  if (!of.has(preposition) && !by.has(preposition)) return endsOfRegular(reading, site)
  const at = reading.words[group.to + 1]?.tag === 'DET' ? group.to + 2 : group.to + 1
  return endsOfCarriers(reading, ends, at)
}

/** "A Chadian train enters the port of Dakar every day": what comes again and again comes from its state. */
function endsOfRegular(reading: Reading, { group, ends, sentence }: OpenSite): LinkEnds | null {
  const clause = holding(sentence.clauses, group.head) ?? sentence
  const [owner] = mentionsIn(reading, group)
  const recurs = inside(reading.times, clause).some((time) => time.every !== null)
  return owner && recurs ? endsOfCarriers(reading, ends, owner.from) : ends
}

/** "The line which Gulf Shipping runs between Durban and Maputo": the ends behind the verb of running. */
export function endsOfRelative(
  reading: Reading,
  { clauses }: ParsedSentence,
  { to }: NounGroup,
): LinkEnds | null {
  const { relatives, verbs } = reading.pack.linkFrames
  if (!relatives.has(reading.tokens[to]?.lower ?? '')) return null
  const clause = clauses.find(({ link, verb }) => link === 'relative' && verb.from > to)
  const isObject = clause?.subject.every((noun) => noun.from >= to) && !clause.verb.passive
  const runs = clause && verbs.get(clause.verb.lemma) === 'operating'
  return runs && isObject ? endsBehind(reading, clause.verb.to, clause.to) : null
}

/** "Chad's airlines fly to Mali": the ends, from the state that the carriers at a token are of where no other is told. */
export function endsOfCarriers(
  reading: Reading,
  ends: LinkEnds | null,
  at: number,
): LinkEnds | null {
  const mention = reading.mentions.holding(at)
  if (!mention || !ends || ends.from !== null || ends.to.length === 0) return ends
  const state = stateOfCarriers(reading, mention)
  return state && !namesState(reading, { from: mention.to, to: ends.end }, state)
    ? { ...ends, from: state }
    : ends
}

/** The one state that airlines, ships or buses are said to be of. */
function stateOfCarriers(reading: Reading, mention: Mention): string | undefined {
  const { carriers, vehicles, singular } = reading.pack.linkFrames
  const [state, other] = mention.parties
  if (other !== undefined || !state || !hasStateShape(state)) return undefined
  for (let i = mention.from; i <= mention.to; i++) {
    const word = singular(reading.tokens[i]?.lower ?? '')
    if (carriers.has(word) || vehicles.has(word)) return state
  }
  return undefined
}

/** The states whose link it is: those that build, have or are joined by it. */
function statesOf(reading: Reading, { sentence, group, ends }: OpenSite): readonly string[] {
  const { verbs, having, linking } = reading.pack.linkFrames
  const clause = holding(sentence.clauses, group.head)
  if (!clause || clause.subject.length === 0) return []
  const { verb, role } = roleOf(reading, sentence, clause, group)
  const joined =
    group.prep === clause.verb.to && clause.verb.passive && linking.has(clause.verb.lemma)
  const owned = role === 'object' && verb && (verbs.has(verb.lemma) || having.has(verb.lemma))
  const leads = ends && seeks(reading, { sentence, group }, clause)
  if (!joined && !owned && !leads) return []
  const named = clause.subject.flatMap((n) => mentionsIn(reading, n))
  const states = unique(named.filter((m) => !OTHERS.has(m.kind)).flatMap((m) => m.parties))
  return states.length > 0 ? states : [...owners(named), ...towns(named)]
}

/** "Chad is seeking funds for a line", "plans the construction of a road": what leads there is theirs. */
function seeks(
  reading: Reading,
  { sentence, group }: Pick<OpenSite, 'sentence' | 'group'>,
  clause: Clause,
): boolean {
  const { means, plans, nominal, works, wanting, planning, having, verbs } = reading.pack.linkFrames
  const next = outerNoun(sentence, group)
  // "Contracts worth $3 million for a link".
  const outer = next && holding(reading.quantities, next.head) ? outerOf(sentence, next) : next
  const lemma = outer?.lemma.toLowerCase() ?? ''
  if (!outer || ![means, plans, nominal, works].some((nouns) => nouns.has(lemma))) return false
  const { verb, role } = roleOf(reading, sentence, clause, outer)
  if (role !== 'object' || !verb || verb.passive) return false
  return [wanting, planning, having, verbs].some((known) => known.has(verb.lemma))
}

/** What an amount is of: the noun behind "of", or the one right before it. */
function outerOf(sentence: OpenSite['sentence'], amount: NounGroup) {
  const before = sentence.nouns.find((n) => n.to === amount.from || n.to === amount.from - 1)
  return outerNoun(sentence, amount) ?? before
}

/** "Peru's Condor flies to Mali": the state whose the firm is said to be. */
function owners(named: readonly Mention[]): readonly string[] {
  const firms = named.filter((m) => m.kind === 'company')
  const of = firms.flatMap((m) => m.inner.filter((i) => i.kind === 'state'))
  return firms.length === 1 && of.length === 1 ? of.flatMap((i) => i.parties) : []
}

/** "Busan and Ulaanbaatar launched flights": the two towns that they go between. */
function towns(named: readonly Mention[]): readonly string[] {
  const places = named.filter((m) => m.kind === 'place' && m.form === 'name')
  return places.length === 2 && named.length === 2 ? places.map((m) => m.name ?? '') : []
}

/** Whoever does not stand for a state. */
const OTHERS: ReadonlySet<Mention['kind']> = new Set(['company', 'person', 'place', 'bloc'])

/** "a railway", "power lines": none that was named before, or "linked by the Sava bridge". */
function isNew(reading: Reading, { sentence, group }: OpenSite): boolean {
  const { definite, linking } = reading.pack.linkFrames
  if (!definite.has(reading.tokens[group.from]?.lower ?? '')) return true
  return sentence.verbs.some((v) => v.to === group.prep && v.passive && linking.has(v.lemma))
}

/** True where the end that is named lies in the state itself. */
function within(reading: Reading, { group, ends }: OpenSite, state: string): boolean {
  return namesState(reading, { from: group.to, to: ends?.end ?? group.to }, state)
}

function namesState(reading: Reading, range: Range, state: string): boolean {
  return mentionsIn(reading, range).some((m) =>
    [m, ...m.inner].some((i) => i.parties.includes(state) || i.home.includes(state)),
  )
}
