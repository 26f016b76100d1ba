import { allInner } from '../../mentions/all-inner.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { isPiped } from '../link/noun.ts'
import { phrasesAfter } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { mentionsIn, speakerAt, unique } from '../speakers.ts'
import { withGerund } from './noun-site.ts'
import { NOBODY, type Participants, participantsIn, partnersIn, together } from './participants.ts'
import { isShared } from './sitting.ts'
import { behind, subjectOf, type Told, type VerbSite } from './verb-site.ts'
import { hostOf } from './visit.ts'

/** How far from its verb the object of an act may begin, in tokens. */
const REACH = 8

/**
 * "X broke off relations with Y", "X closed its embassy in Y", "sanctions on Y were lifted by X",
 * "X and Y broke ground on a plant": what a state does to another, once it has done so.
 */
export function act(reading: Reading, site: VerbSite): readonly Told[] | string {
  const { acts, by, planning, striking } = reading.pack.eventFrames
  const words = acts.get(site.verb.lemma) ?? acts.get(withParticle(reading, site.verb))
  const object = objectOf(reading, site, words) ?? meansOf(reading, site, words)
  if (!object) return 'nothing is said of what is done to another'
  // "Halted gas deliveries": it is done to the way that they take.
  if (isPiped(reading, object)) return 'it is a link that stops or starts'
  if (isMild(reading, site, object)) return 'it may be any relation'
  // "Suspended its exports" is done, though it calls off a meeting.
  const off = site.status === 'cancelled' && !site.verb.negated
  // "Announced sanctions against Peru".
  const plain = planning.has(site.verb.lemma) || isPhrasalAct(reading, site.verb)
  const told = site.verb.tense === 'past' && plain
  if (!isDone(off || told ? { ...site, status: 'held' } : site))
    return 'it is not said that it has been done'
  const doer = site.verb.passive ? behind(reading, site, by) : doerOf(reading, site)
  const struck = striking.has(site.verb.lemma) ? participantsIn(reading, site.object) : NOBODY
  // "The commission for economic cooperation": its name goes on.
  const body = reading.mentions.holding(object.head)
  const to = body?.kind === 'organisation' ? Math.max(body.to, object.to) : object.to
  const named = membersOf(body) ?? participantsIn(reading, { from: object.from, to })
  const touched = together(doer, struck, named, others(reading, site, object))
  const who = doer.parties.length === 1 ? withOther(reading, object, touched) : touched
  if (who.parties.length < 2) return 'it is not said whom it is done to'
  const type = founds(reading, site, object) ? 'opening' : 'other'
  return [{ type, frame: `${site.verb.lemma} ${object.lemma}`, who, status: 'held' }]
}

/** The states in the name of a body of several: "the Peru-Chile Joint Chamber". */
function membersOf(body: Mention | undefined): Participants | undefined {
  const parties = body ? unique(allInner(body).flatMap((m) => m.parties)) : []
  return parties.length > 1 ? { parties, people: [] } : undefined
}

/** "Called in the ambassador": a verb that means it only with the word behind it. */
export const isPhrasalAct = (reading: Reading, verb: VerbGroup): boolean =>
  reading.pack.eventFrames.acts.has(withParticle(reading, verb))

const withParticle = ({ tokens }: Reading, { lemma, to }: VerbGroup): string =>
  `${lemma}-${tokens[to]?.lower ?? ''}`

/** "Sanctions", "a wreath": what only ever concerns another state, of the two that the text is about the other one. */
function withOther(reading: Reading, { head }: NounGroup, who: Participants): Participants {
  const { about } = reading.mentions
  const [only, more] = who.parties
  if (only === undefined || more !== undefined || about.length !== 2 || !about.includes(only))
    return who
  const noun = reading.words[head]?.lemma.toLowerCase() ?? ''
  const { interstate } = reading.pack.eventFrames
  return interstate.has(noun) ? { ...who, parties: unique([only, ...about]) } : who
}

/** "Peru said it had suspended": who speaks, where the subject names nobody. */
function doerOf(reading: Reading, site: VerbSite): Participants {
  const named = subjectOf(reading, site)
  const [first] = site.clause?.subject ?? []
  const pronoun = first !== undefined && reading.words[first.head]?.tag === 'PRON'
  if (named.parties.length > 0 || !pronoun) return named
  return { parties: speakerAt(reading, site.verb.from)?.parties ?? [], people: [] }
}

/** "Set up a joint committee": a body begins, as an office does that is opened. */
function founds({ words, pack }: Reading, { verb }: VerbSite, { head }: NounGroup): boolean {
  const { founding, bodies } = pack.eventFrames
  return founding.has(verb.lemma) && bodies.has(words[head]?.lemma.toLowerCase() ?? '')
}

/** "established good relations": only diplomatic ones are set up at once, and bodies of several states. */
function isMild(reading: Reading, site: VerbSite, object: NounGroup): boolean {
  const { verb, sentence } = site
  const { founding, diplomatic } = reading.pack.eventFrames
  if (!founding.has(verb.lemma)) return false
  const body = reading.words[object.head]?.lemma.toLowerCase() ?? ''
  if (founds(reading, site, object))
    return verb.type !== 'finite' || !isShared(reading, withGerund(reading, sentence, object), body)
  for (let i = object.from; i < object.head; i++)
    if (diplomatic.has(reading.tokens[i]?.lower ?? '')) return false
  return true
}

/** A past, or a participle that stands for one: no habit, no plan. */
function isDone({ verb, status, sentence }: VerbSite): boolean {
  if (status !== 'held' || verb.negated || verb.progressive) return false
  // "Ecuador recalls envoy" of a headline.
  const headline = sentence.block.role === 'title' && verb.tense === 'present'
  if (verb.type === 'finite') return verb.tense === 'past' || verb.perfect || headline
  return verb.type === 'participle' || verb.type === 'infinitive'
}

/** What is done away with or set up: behind an active verb, before a passive. */
function objectOf(
  reading: Reading,
  { verb, sentence, clause }: VerbSite,
  objects: ReadonlySet<string> | undefined,
): NounGroup | undefined {
  const named = (at: number) => objects?.has(reading.words[at]?.lemma.toLowerCase() ?? '')
  const fits = ({ from, head }: NounGroup) =>
    named(head) || (head > from && isSecond(reading, head) && named(head - 1))
  const next = reading.tokens[verb.to]?.lower ?? ''
  if (!verb.passive && objects?.has(next)) return single(verb.to, next)
  if (!verb.passive)
    return sentence.nouns.find((n) => n.from >= verb.to && n.from < verb.to + 3 && fits(n))
  const floor = Math.max(clause?.from ?? 0, verb.from - REACH)
  const near = sentence.nouns.find(
    (n) => n.to <= verb.from && n.from >= floor && n.prep < 0 && fits(n),
  )
  return near ?? clause?.subject.find((n) => n.to <= verb.from && fits(n))
}

/** "The trawler Estrella", "the consulate general": what stands behind the noun that tells what it is. */
const isSecond = ({ words, tokens, pack }: Reading, at: number): boolean =>
  words[at]?.tag === 'PROPN' || pack.eventFrames.ranked.has(tokens[at]?.lower ?? '')

/** "Hit Peru with sanctions": what it is done with. */
function meansOf(
  { words, pack }: Reading,
  { sentence, phrases, verb }: VerbSite,
  objects: ReadonlySet<string> | undefined,
): NounGroup | undefined {
  const { with: along, striking } = pack.eventFrames
  if (!striking.has(verb.lemma)) return undefined
  const means = phrases.find((p) => along.has(p.prep))
  return sentence.nouns.find(
    (n) => n.prep === means?.at && objects?.has(words[n.head]?.lemma.toLowerCase() ?? ''),
  )
}

/** "broke ground": an object without an article, which may be tagged as anything. */
function single(at: number, lemma: string): NounGroup {
  return { from: at, to: at + 1, head: at, lemma, prep: -1, governor: -1, time: false }
}

/** Those on the other side: "with Oman", "against Chad", "in Lima", "between Peru and Chile". */
function others(reading: Reading, { verb, sentence }: VerbSite, object: NounGroup) {
  const { of, stops, lists, toward } = reading.pack.eventFrames
  const to = verb.passive ? verb.from : sentence.to
  const phrases = phrasesAfter(reading, object.to, { to, of, stops, lists })
  const sides = phrases.filter((p, i) => i < 2 && toward.has(p.prep))
  const places = sides.flatMap((p) => mentionsIn(reading, p)).filter((m) => m.kind === 'place')
  return together(...sides.map((p) => partnersIn(reading, p, phrases)), {
    ...NOBODY,
    parties: unique(places.flatMap(hostOf)),
  })
}
