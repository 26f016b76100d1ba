import type { Mention } from '../mentions/mention.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup } from '../text/group.ts'
import { granterIn } from './granting.ts'
import { ledBy } from './lead.ts'
import { goesOn } from './paragraph.ts'
import { clauseAt, nounAt } from './phrase.ts'
import type { Range } from './range.ts'
import { holding } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn, partiesOf, speakerAt, unique } from './speakers.ts'
import { agentsOf, companionsOf, withJoined } from './subject-agents.ts'
import { eachOf, isBody, isEachSide, joinedTo, partitive, reduced } from './subject-noun.ts'
import { anyWord } from './words-in.ts'

/** The subject of a verb: the parties that it names, and whether it can act at all. */
export interface Subject {
  readonly parties: readonly string[]
  /** `actor` for states, bodies, persons and pronouns for them; `thing` for all else. */
  readonly kind: 'actor' | 'thing' | 'none'
  readonly range: Range | null
}

const NONE: Subject = { parties: [], kind: 'none', range: null }

/** The subject of a clause. */
export function subjectOf(reading: Reading, clause: Clause | undefined): Subject {
  if (!clause) return NONE
  const meant = antecedent(reading, clause)
  const own = subjectFrom(reading, clause.subject, isMade(reading, clause))
  return meant ? { ...meant, range: own.range } : own
}

/** "A joint team can be formed to": it does nothing yet. */
function isMade(reading: Reading, { verb, subject }: Clause): boolean {
  const { panels, raising } = reading.pack.commitmentFrames
  const head = reading.words[subject[0]?.head ?? -1]?.lemma ?? ''
  return verb.passive && panels.has(head) && !raising.has(verb.lemma)
}

function subjectFrom(reading: Reading, groups: readonly NounGroup[], made = false): Subject {
  const [first, last] = [groups[0], groups.at(-1)]
  if (!first || !last || reading.pack.commitmentFrames.expletives.has(first.lemma)) return NONE
  const range = { from: first.from, to: last.to }
  const each = eachOf(reading, first) ?? (made ? undefined : agentsAmong(reading, groups))
  if (each) return { parties: each, kind: 'actor', range }
  const actors = groups.length === 1 ? actorAt(reading, first.head) : actorsAt(reading, groups)
  if (actors === undefined) {
    if (isEachSide(reading, last)) return { parties: reading.mentions.about, kind: 'actor', range }
    const pronoun =
      last === first &&
      reading.words[first.head]?.tag === 'PRON' &&
      reading.pack.commitmentFrames.pronouns.has(first.lemma)
    const wide = partitive(reading, first) ?? range
    const parties = pronoun ? [] : partiesIn(reading, wide)
    const sent = parties.length > 0 || pronoun || made ? [] : teamOf(reading, last)
    if (sent.length > 0) return { parties: sent, kind: 'actor', range: wide }
    return {
      parties,
      kind: pronoun || (parties.length > 0 && isBody(reading, last)) ? 'actor' : 'thing',
      range: wide,
    }
  }
  const parties = Array.isArray(actors)
    ? unique(actors.flatMap((m) => partiesOf(reading, m)))
    : unique([actors, ...joinedTo(reading, actors)].flatMap((m) => partiesOf(reading, m)))
  return { parties: unique([...parties, ...companionsOf(reading, last)]), kind: 'actor', range }
}

/** "A technical team is ready to leave": people of whom somebody speaks without saying whose they are are his own. */
function teamOf(reading: Reading, { head, from }: NounGroup): readonly string[] {
  const { teams } = reading.pack.commitmentFrames
  if (!teams.has(reading.words[head]?.lemma.toLowerCase() ?? '')) return []
  return speakerAt(reading, from)?.parties ?? []
}

/** "Officials in Nairobi", "experts of both sides and Peru": the parties where one of the groups names whose they are. */
function agentsAmong(
  reading: Reading,
  groups: readonly NounGroup[],
): readonly string[] | undefined {
  let found: string[] | undefined
  for (const group of groups) {
    const mention = actorAt(reading, group.head)
    const own = mention ? partiesOf(reading, mention) : []
    const agents = own.length > 1 ? undefined : agentsOf(reading, group)
    // "The ministers of two countries" are of more than the one last named.
    if (agents && agents.length > own.length) found = [...(found ?? []), ...agents]
  }
  if (!found) return undefined
  const named = groups.flatMap((g) => {
    const mention = actorAt(reading, g.head)
    return mention ? partiesOf(reading, mention) : []
  })
  return unique([...named, ...found])
}

/**
 * "It will build": the subject of the clause before, at the head of a sentence that of the sentence
 * before. "It was decided to" names nobody, "it is expected to" does.
 */
function antecedent(reading: Reading, clause: Clause): Subject | undefined {
  const { subject, verb } = clause
  const { impersonal, raising } = reading.pack.commitmentFrames
  const [it] = subject
  if (!it || !impersonal.has(it.lemma) || verb.lemma === 'be') return undefined
  if (verb.passive && !raising.has(verb.lemma)) return undefined
  const sentence = holding(reading.sentences, it.from)
  if (!sentence) return undefined
  const main = clause.link === 'relative' ? sentence.clauses[clause.parent] : undefined
  // "Peru broke with Chile, which it accuses of": Peru does.
  if (main && main.verb.to <= it.from) {
    const subject = subjectOf(reading, main)
    if (subject.kind === 'actor' && subject.parties.length === 1) return subject
  }
  // "After it agreed to": a thing does not, so that it is somebody else.
  if (sentence.from !== it.from && !verb.passive && !verb.modal) return undefined
  const meant = subjectOf(reading, clauseBefore(reading, sentence, it.from))
  return meant.kind === 'none' ? undefined : meant
}

/** The clause whose subject an "it" stands for; none where the "it" is known to be a party. */
export function clauseBefore(
  reading: Reading,
  sentence: ParsedSentence,
  it: number,
): Clause | undefined {
  if (sentence.from !== it)
    return partiesIn(reading, { from: it, to: it + 1 }).length > 0
      ? undefined
      : sentence.clauses.findLast((c) => c.verb.to <= it && c.subject.length > 0)
  const before = reading.sentences[sentence.index - 1]
  return before && goesOn(reading, before, sentence)
    ? before.clauses.find((c) => c.link === 'main' && c.subject.length > 0)
    : undefined
}

function actorsAt(reading: Reading, groups: readonly NounGroup[]): Mention[] | undefined {
  const actors = groups.flatMap((group) => actorAt(reading, group.head) ?? [])
  return actors.length > 0 ? actors : undefined
}

/** The mention at a token, if it is of somebody who can act. */
function actorAt(reading: Reading, token: number): Mention | undefined {
  const mention = reading.mentions.holding(token)
  return mention && mention.kind !== 'place' && mention.form !== 'adjective' ? mention : undefined
}

/**
 * Who a frame's words speak of: the possessor in the noun group of the trigger ("Iran's readiness"),
 * else the subject of its clause, else of the clause that it hangs on.
 */
export function subjectAt(reading: Reading, sentence: ParsedSentence, trigger: number): Subject {
  const owner = ownerAt(reading, sentence, trigger)
  const clause = clauseAt(sentence, trigger)
  if (owner) return officialOf(reading, owner, clause) ?? owner
  const described = reduced(reading, sentence, clause, trigger)
  if (described) return subjectFrom(reading, [described])
  const own = tellerOf(reading, sentence, clause) ?? subjectOf(reading, clause)
  const parent = clause && clause.parent >= 0 ? sentence.clauses[clause.parent] : undefined
  // "Announced plans to grow …": an object that the next clause was cut at.
  if (parent && own.range && trigger < own.range.from && clause?.joiner === null)
    return subjectOf(reading, parent)
  if (own.range && own.range.from <= trigger && trigger < own.range.to) return NONE
  if (own.kind !== 'none' || !clause) return own
  return clause.link === 'coordinate' ? subjectOf(reading, parent) : own
}

/** "The minister said that trade had fallen and urged Peru to": a thing urges nobody, so that it is who said it. */
function tellerOf(
  reading: Reading,
  { clauses }: ParsedSentence,
  clause: Clause | undefined,
): Subject | undefined {
  if (clause?.link !== 'coordinate' || clause.verb.modal !== null || clause.verb.passive)
    return undefined
  if (!reading.pack.commitmentFrames.personal.has(clause.verb.lemma)) return undefined
  const said = clauses[clause.parent]
  const saying = said?.link === 'complement' ? clauses[said.parent] : undefined
  if (saying?.verb.tense !== clause.verb.tense || subjectOf(reading, clause).kind !== 'thing')
    return undefined
  const teller = subjectOf(reading, saying)
  return teller.kind === 'actor' ? teller : undefined
}

/** The possessor in the noun group of a word: "Iran's readiness". */
export function ownerAt(
  reading: Reading,
  sentence: ParsedSentence,
  trigger: number,
): Subject | undefined {
  const group = holding(sentence.nouns, trigger)
  if (!group || group.head > trigger) return undefined
  const range = { from: ownersFrom(reading, sentence, group), to: trigger }
  const parties = partiesIn(reading, range)
  return parties.length > 0 ? { parties, kind: 'actor', range } : undefined
}

/** "Peru and Chile's plans": from the first of those who own it together. */
function ownersFrom(reading: Reading, { nouns }: ParsedSentence, { from }: NounGroup): number {
  const owner = reading.mentions.holding(from)
  const joined = reading.words[from - 1]?.tag === 'CCONJ'
  if (owner?.kind !== 'state' || owner.form !== 'name' || !joined) return from
  const first = nouns.find((n) => n.to === from - 1)
  const other = first && reading.mentions.holding(first.from)
  return other?.kind === 'state' && other.from === first?.from && other.to === first.to
    ? other.from
    : from
}

/** "The minister voiced the country's thanks": the country of the official who speaks for it. */
function officialOf(
  reading: Reading,
  { range }: Subject,
  clause: Clause | undefined,
): Subject | undefined {
  const mention = range ? reading.mentions.holding(range.from) : undefined
  if (mention?.kind !== 'state' || mention.form !== 'description') return undefined
  const subject = subjectOf(reading, clause)
  const who = subject.range ? reading.mentions.holding(subject.range.to - 1) : undefined
  const official = who?.kind === 'person' || who?.kind === 'office'
  return official && subject.parties.length > 0 ? subject : undefined
}

/** The agent of a passive: the parties behind "by" in a range. */
export function agentIn(reading: Reading, sentence: ParsedSentence, range: Range): string[] {
  for (let i = range.from; i < range.to; i++) {
    if (!reading.pack.commitmentFrames.agent.has(reading.tokens[i]?.lower ?? '')) continue
    const noun = nounAt(sentence, i + 1)
    const named = noun ? partiesIn(reading, withJoined(reading, noun, range.to)) : []
    const agents = noun && named.length === 0 ? agentsOf(reading, noun) : undefined
    const given = noun && named.length === 0 ? giverIn(reading, sentence, noun) : named
    if (agents || given.length > 0) return [...(agents ?? given)]
  }
  return []
}

/** "By a grant from Peru": whose it is. */
function giverIn(reading: Reading, { nouns }: ParsedSentence, { to, lemma }: NounGroup): string[] {
  const { giving, gifts } = reading.pack.commitmentFrames
  const giver = nouns.find((n) => n.prep === to)
  return giver && gifts.has(lemma.toLowerCase()) && giving.has(reading.tokens[to]?.lower ?? '')
    ? partiesIn(reading, giver)
    : []
}

/**
 * Who does what is said to be done to a thing: the agent behind "by", else two parties or more that
 * the words name, both sides where they do it together, the speaker's side, or both.
 */
export function doneBy(
  reading: Reading,
  sentence: ParsedSentence,
  range: Range,
): readonly string[] | null {
  const agent = agentIn(reading, sentence, range)
  if (agent.length > 0) return agent
  const granter = granterIn(reading, sentence, range)
  if (granter.length > 0) return granter
  const { about } = reading.mentions
  const named = partiesIn(reading, range)
  if (named.length >= 2) return named
  return together(reading, range) && about.length > 0 ? about : ownSide(reading, range.from)
}

/**
 * The side that speaks; where the speaker is of no known side, the one that the document is most
 * about; where nobody speaks, both. Null where there is none.
 */
export function ownSide(reading: Reading, token: number): readonly string[] | null {
  const speaker = speakerAt(reading, token)
  const { about } = reading.mentions
  const found =
    speaker === null ? about : speaker.parties.length > 0 ? speaker.parties : about.slice(0, 1)
  return found.length > 0 ? found : null
}

/** True where a word of a range says that both sides act: "jointly", "bilateral"; "two bankers" does not. */
export function together(reading: Reading, range: Range): boolean {
  const { together: words, sides } = reading.pack.commitmentFrames
  for (let i = range.from; i < range.to; i++) {
    const [lower, lemma] = [reading.tokens[i]?.lower ?? '', reading.words[i]?.lemma ?? '']
    if (!words.has(lower) && !words.has(lemma)) continue
    const counts = reading.words[i]?.tag === 'NUM'
    if (!counts || anyWord(reading, { from: i + 1, to: i + 3 }, sides)) return true
  }
  return false
}

/** The two sides: the parties of the document; who speaks where there are no two. */
export function sidesAt(reading: Reading, token: number): readonly string[] {
  const { about } = reading.mentions
  const sentence = holding(reading.sentences, token)
  const led = sentence ? ledBy(reading, sentence) : []
  if (led.length > 0) return led
  return about.length >= 2
    ? about
    : unique([...(speakerAt(reading, token)?.parties ?? []), ...about])
}
