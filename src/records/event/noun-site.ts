import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { type Role, roleOf } from '../noun-role.ts'
import { outerNoun } from '../phrase.ts'
import { clauseEnd, type Phrase, phrasesAfter } from '../phrases.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { tellingVerb } from './course.ts'
import type { EventNoun } from './event-noun.ts'
import { baseOf } from './noun-type.ts'
import { ordinalIn } from './ordinal.ts'

/** A noun group that names an event, with all that its fields are read from. */
export interface NounSite {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly group: NounGroup
  /** The noun group around it, where it is part of one: "the third round" of talks; else the group itself. */
  readonly outer: NounGroup
  readonly named: EventNoun
  readonly role: Role
  /** The phrases behind the noun; for a subject, also those behind its verb. */
  readonly phrases: readonly Phrase[]
  /** The verb of a relative clause that tells of the event: "which was held in Oslo". */
  readonly relative: Clause | undefined
}

/** A noun group with the name right before it: "the Arab League (AL) summit". */
export function withName(reading: Reading, group: NounGroup): NounGroup {
  const own = reading.mentions.holding(group.from)
  // "Trade and Industry Minister Ada Cole's visit": the office begins in the noun before.
  const before =
    own && own.from < group.from && own.to <= group.head
      ? own
      : reading.mentions.holding(group.from - 1)
  if (!before || before.to < group.from || before.form === 'pronoun')
    return withTime(reading, group)
  // "Will host talks".
  if (reading.words[before.to - 1]?.tag === 'VERB') return group
  const from = articleOf(reading, before.from)
  return { ...group, from, prep: reading.words[from - 1]?.tag === 'ADP' ? from - 1 : -1 }
}

/** "The 31st | African Union summit": where the words before a name begin that its noun is counted by. */
function articleOf(reading: Reading, at: number): number {
  let from = at
  while (from > at - 3 && reading.chart.has(from - 1, 'ordinal')) from--
  // "31 st": two tokens.
  if (from === at && reading.chart.has(at - 2, 'ordinal')) from = at - 2
  return reading.words[from - 1]?.tag === 'DET' ? from - 1 : from
}

/** "In Monday talks": the day right before a noun without an article belongs to it. */
function withTime(reading: Reading, group: NounGroup): NounGroup {
  const time = holding(reading.times, group.from - 1)
  if (!time || time.edtf === null || reading.words[group.from]?.tag === 'DET') return group
  const { from } = time
  const led = reading.words[from - 1]
  if (led?.tag !== 'ADP') return group
  return { ...group, from, prep: from - 1 }
}

/** "the third energy working group": what stands before a gerund in a noun belongs to it. */
export function withGerund(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
): NounGroup {
  const at = group.from - 1
  if (!reading.pack.eventFrames.gerunds.has(reading.tokens[at]?.lower ?? '')) return group
  const before = sentence.nouns.find((n) => n.to === at)
  return before
    ? { ...group, from: before.from, prep: before.prep, governor: before.governor }
    : { ...group, from: at, prep: reading.words[at - 1]?.tag === 'ADP' ? at - 1 : -1 }
}

/** Where a noun that names an event stands, and the phrases that tell of it. */
export function siteOf(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  named: EventNoun,
): NounSite {
  const clause = holding(sentence.clauses, group.head)
  const outer = partitiveOf(reading, sentence, group)
  const role = roleOf(reading, sentence, clause, outer)
  const relative = relativeOf(reading, sentence, group, clause)
  const place = { sentence, clause, group, role, relative }
  return { ...place, outer, named, phrases: phrasesOf(reading, place) }
}

/** The phrases behind the noun, behind the verb whose subject it is, and in a relative clause on it. */
function phrasesOf(
  reading: Reading,
  place: Omit<NounSite, 'outer' | 'named' | 'phrases'>,
): Phrase[] {
  const { sentence, clause, group, role, relative } = place
  const { of, stops, lists, courses, holding: participles } = reading.pack.eventFrames
  const to = nextEvent(reading, place, clause ? clauseEnd(reading, sentence, clause) : sentence.to)
  // "At a press conference", "Addressing a press conference in Lima, the minister …".
  const opens = role.role === 'occasion' || role.verb?.type === 'gerund'
  const opening = opens && clause !== undefined && group.to <= clause.verb.from
  const end = opening && clause ? Math.max(group.to, subjectStart(clause, group)) : to
  const found = [
    ...stayPhrases(reading, place),
    ...besidePhrases(reading, place),
    ...phrasesAfter(reading, group.to, { of, stops, lists, participles, to: end, opening }),
  ]
  found.push(...plannedPhrases(reading, place, found.at(-1)?.to ?? group.to))
  const led = role.role === 'subject' ? role.verb : undefined
  const verb = led && tellingVerb(reading, sentence, led)
  const runs = verb && (participles.has(verb.lemma) || courses.has(verb.lemma) || verb.passive)
  if (runs && verb.to >= group.to) {
    found.push(...phrasesAfter(reading, verb.to, { of, stops, lists, participles, to }))
  }
  if (relative) {
    const last = clauseEnd(reading, sentence, relative)
    const at = tellingVerb(reading, sentence, relative.verb).to
    found.push(...phrasesAfter(reading, at, { of, stops, lists, to: last }))
  }
  return found
}

/** "The summit, due to be held in Quito, …": what stands behind the verb of a plan for it. */
function plannedPhrases(
  reading: Reading,
  { sentence, clause }: Pick<NounSite, 'sentence' | 'clause'>,
  at: number,
): readonly Phrase[] {
  const { of, stops, lists, planning, holding: brings } = reading.pack.eventFrames
  const behind = planning.has(reading.words[at - 1]?.lemma ?? '') ? at - 1 : at
  const from = reading.tokens[behind]?.lower === ',' ? behind + 1 : behind
  const plans = planning.has(reading.words[from]?.lemma ?? '')
  // "To be held in Quito" without a word of planning before it.
  const verb = sentence.verbs.find((v) => v.from === (plans ? from + 1 : from))
  if (!plans && !verb?.passive) return []
  if (verb?.type !== 'infinitive' || !brings.has(verb.lemma)) return []
  const to = clause && clause.verb.from >= verb.to ? clause.verb.from : sentence.to
  return phrasesAfter(reading, verb.to, { of, stops, lists, to })
}

/** "At a meeting on Monday President X …": the opening ends where the subject begins. */
function subjectStart({ subject, verb }: Clause, { to }: NounGroup): number {
  const first = subject[0]
  return first && first.from >= to && first.from < verb.from ? first.from : verb.from
}

/** "Are to gather in Oslo for a summit". */
function gathering(reading: Reading, { verb }: Role): boolean {
  return verb !== undefined && reading.pack.eventFrames.verbs.get(verb.lemma) === 'convene'
}

/** "Is in Lima on a visit": where somebody is, before what he is there for. */
function stayPhrases(
  reading: Reading,
  { clause, group, role }: Pick<NounSite, 'clause' | 'group' | 'role'>,
): readonly Phrase[] {
  const { of, stops, being, errands, verbs } = reading.pack.eventFrames
  const { verb } = gathering(reading, role) ? role : (clause ?? {})
  const kind = verb && verbs.get(verb.lemma)
  const there = verb && (being.has(verb.lemma) || kind === 'convene' || kind === 'receive')
  if (!there || group.prep <= verb.to) return []
  if (!errands.has(reading.words[group.prep]?.lemma ?? '')) return []
  return phrasesAfter(reading, verb.to, { of, stops, to: group.prep })
}

/** "Was signed in Lima on the sidelines of the summit": where something was done beside it. */
function besidePhrases(
  reading: Reading,
  { sentence, clause, group }: Pick<NounSite, 'sentence' | 'clause' | 'group'>,
): readonly Phrase[] {
  const { of, at, stops, asides } = reading.pack.eventFrames
  const outer = outerNoun(sentence, group)
  if (!clause || !outer || !asides.has(outer.lemma) || outer.prep < clause.verb.to) return []
  const before = phrasesAfter(reading, clause.verb.to, { of, stops, to: outer.prep })
  return before.filter((phrase) => at.has(phrase.prep))
}

/** "talks with Chad and a summit in Mali": the phrases of one event end where the next one begins. */
function nextEvent(
  reading: Reading,
  { sentence, group }: Pick<NounSite, 'sentence' | 'group'>,
  to: number,
): number {
  const { nouns, invitations, past } = reading.pack.eventFrames
  let end = to
  for (const next of sentence.nouns) {
    if (next.from <= group.to) continue
    const lemma = baseOf(reading, next.head)
    // "Visited Quito following an invitation by the king": he is none of the visitors.
    const after = past.has(reading.words[next.prep]?.lemma ?? '') ? next.prep : -1
    if (nouns.has(lemma)) {
      const joined = reading.words[next.from - 1]?.tag === 'CCONJ' ? next.from : -1
      end = Math.min(end, ...[joined, after, leadAt(reading, next)].filter((at) => at >= 0))
    } else if (invitations.has(lemma) && after >= 0) end = Math.min(end, after)
  }
  return end
}

/** "Before the visit", "ahead of the talks", "prior to them": where the words begin that put it later; or -1. */
export function leadAt({ tokens, pack }: Reading, { prep }: NounGroup): number {
  const found = [prep - 1, prep].find((i) => pack.eventFrames.before.has(tokens[i]?.lower ?? ''))
  return prep < 0 ? -1 : (found ?? -1)
}

/** "the meeting, which was held in Oslo": the relative clause that tells of the event. */
function relativeOf(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  clause: Clause | undefined,
): Clause | undefined {
  const { holding: brings, stops } = reading.pack.eventFrames
  if (clause && brings.has(clause.verb.lemma)) {
    for (let i = group.to; i < clause.verb.from; i++)
      if (stops.has(reading.words[i]?.lemma ?? '')) return clause
  }
  return sentence.clauses.find((c) => {
    if (c === clause || c.from < group.to) return false
    const verb = tellingVerb(reading, sentence, c.verb)
    if (!brings.has(verb.lemma)) return false
    if (c.verb.from === group.to || c.subject.some((n) => n.head === group.head)) return true
    return (
      c.link === 'relative' &&
      (verb.passive || isRunning(reading, group, c) || isObjectOf(reading, group, c))
    )
  })
}

/** "The talks that the minister held in Oslo": a clause right behind the noun, which is its object. */
export function isObjectOf(reading: Reading, group: NounGroup, clause: Clause): boolean {
  const { verb, link, joiner, subject } = clause
  const { people, stops, holding: brings } = reading.pack.eventFrames
  const [first] = subject
  if (link !== 'relative' || !first || subject.some((n) => n.head === group.head)) return false
  if (verb.passive || !brings.has(verb.lemma) || people.has(joiner ?? '')) return false
  const next = reading.words[verb.to]?.tag
  const open = next === 'ADP' || next === 'PUNCT' || next === 'ADV' || next === undefined
  const led = stops.has(reading.words[group.to]?.lemma ?? '')
  return open && led && first.from === group.to + 1
}

/** "The session of the commission, which began in Oslo": no work that the event is about begins so. */
function isRunning(reading: Reading, { to }: NounGroup, { from, verb, joiner }: Clause): boolean {
  const { verbs, ending, about, people } = reading.pack.eventFrames
  if (verbs.get(verb.lemma) !== 'start' && !ending.has(verb.lemma)) return false
  const next = reading.words[verb.to]?.tag
  if (people.has(joiner ?? '') || (next !== 'ADP' && next !== 'PUNCT')) return false
  for (let at = to; at < from; at++) if (about.has(reading.words[at]?.lemma ?? '')) return false
  return true
}

/** "a round of talks", "on the sidelines of a summit": the outer noun says how the event hangs in the sentence. */
function partitiveOf(reading: Reading, sentence: ParsedSentence, group: NounGroup): NounGroup {
  const { of, partitive } = reading.pack.eventFrames
  if (group.prep < 0 || !of.has(reading.words[group.prep]?.lemma ?? '')) return group
  const outer = outerNoun(sentence, group)
  if (!outer) return group
  const part = partitive.has(outer.lemma.toLowerCase()) || isSittingPart(reading, outer)
  return part || isSittingOf(reading, outer, group) ? outer : group
}

/** "Meetings of the 9th commission": the body that is counted is what sits. */
export function isSittingOf(reading: Reading, outer: NounGroup, body: NounGroup): boolean {
  const { sittingParts, bodies } = reading.pack.eventFrames
  return (
    sittingParts.has(outer.lemma.toLowerCase()) &&
    bodies.has(baseOf(reading, body.head)) &&
    ordinalIn(reading, outer) === null &&
    ordinalIn(reading, body) !== null
  )
}

/** "The closing ceremony of the third session": a part of it, and no occasion of its own. */
export function isSittingPart(reading: Reading, group: NounGroup): boolean {
  const parts = reading.pack.eventFrames.sittingParts.get(group.lemma.toLowerCase())
  return parts !== undefined && hasWord(reading, group, parts)
}

/** True where one of the words stands before the head; ordinals are no words. */
export function hasWord(reading: Reading, group: NounGroup, words: ReadonlySet<string>): boolean {
  for (let i = group.from; i < group.head; i++)
    if (words.has(reading.tokens[i]?.lower ?? '') && !reading.chart.has(i, 'ordinal')) return true
  return false
}

/** "Is in Lima on a visit", "left for a visit", "met for talks": whoever is there or goes is the visitor. */
export function isStaying(reading: Reading, { group, role }: NounSite): boolean {
  const { errands, being, verbs } = reading.pack.eventFrames
  const lemma = role.verb?.lemma ?? ''
  const kind = verbs.get(lemma)
  if (kind === 'travel') return group.prep >= 0
  const there = being.has(lemma) || kind === 'meet'
  return there && errands.has(reading.words[group.prep]?.lemma ?? '')
}
