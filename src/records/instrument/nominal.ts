import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isCleared } from './existing.ts'
import { named } from './noun.ts'
import type { Said } from './said.ts'

/** "the signing of an agreement", "a draft agreement", "for the conclusion of a treaty". */
export function nominal(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
): Said | undefined {
  const { nominal: nouns } = reading.pack.instrumentFrames
  for (let i = group.from; i < group.head; i++) {
    const status = nouns.get(reading.tokens[i]?.lower ?? '')
    if (status === 'prepared')
      return {
        status: 'prepared',
        frame: `${reading.tokens[i]?.lower} <document>`,
        scope: sentence,
      }
  }
  if (!reading.pack.instrumentFrames.leads.has(reading.tokens[group.prep]?.lower ?? ''))
    return undefined
  const before = beforeAside(reading, group.prep)
  const noun = sentence.nouns.find((n) => n.to === before) && talksBefore(reading, sentence, before)
  const status = noun && (nouns.get(noun.lemma.toLowerCase()) ?? ceremony(reading, noun))
  if (!status || !noun || isBasis(reading, noun)) return undefined
  const of = reading.tokens[group.prep]?.lower === reading.pack.instrumentFrames.of
  if (status !== 'proposed' && !of && !ceremony(reading, noun)) return undefined
  const clause = holding(sentence.clauses, group.head)
  if (status === 'in-force' && !clause?.subject.includes(noun) && !identified(reading, group))
    return undefined
  if (status === 'in-force' && isUrged(reading, noun))
    return { status: 'signed', frame: `urged ${noun.lemma} of <document>`, scope: sentence }
  if (status === 'proposed' && clause && isEnded(reading, clause, noun))
    return { status: 'prepared', frame: `ended ${noun.lemma} on <document>`, scope: sentence }
  const planned =
    status === 'signed' &&
    ((clause !== undefined && (isAhead(reading, clause) || isAgreedOn(reading, clause, noun))) ||
      isWanted(reading, noun))
  if (status === 'signed' && clause && isDeferred(reading, clause, noun))
    return { status: 'prepared', frame: `put off ${noun.lemma} of <document>`, scope: sentence }
  const cleared = planned || status !== 'signed' ? false : isCleared(reading, clause, noun)
  return {
    status: planned ? 'proposed' : cleared ? 'prepared' : status,
    strict: of && reading.pack.instrumentFrames.signings.has(noun.lemma),
    frame: `${noun.lemma} of <document>`,
    scope: sentence,
    ...(isOwned(reading, noun) && { signers: { from: noun.from, to: noun.head } }),
  }
}

/** "Peru's signing of", "its signing of", but for "Peru's and Chile's signing of", which nobody does alone. */
function isOwned({ words, mentions }: Reading, { from, head }: NounGroup): boolean {
  if (words[from - 1]?.tag === 'CCONJ') return false
  const owner = mentions.at(from, head).find(({ parties }) => parties.length > 0)
  return owner?.kind === 'pronoun' || words.slice(from, head).some(({ lemma }) => lemma === "'s")
}

/** "A signing ceremony for two accords": what is done at it. */
function ceremony(reading: Reading, { lemma, head }: NounGroup): InstrumentState | undefined {
  const { nominal: nouns, ceremonies } = reading.pack.instrumentFrames
  return ceremonies.has(lemma) ? nouns.get(reading.tokens[head - 1]?.lower ?? '') : undefined
}

/** "Have completed negotiations on": nothing is left but to sign. */
function isEnded(reading: Reading, { verb }: Clause, noun: NounGroup): boolean {
  const told = verb.modal === null && verb.tense !== 'future' && !verb.negated && !verb.progressive
  return (
    told &&
    reading.pack.instrumentFrames.ending.has(verb.lemma) &&
    noun.from - verb.to < 3 &&
    noun.from >= verb.to
  )
}

/** "The signing, on 4 May, of", "the signing in Lima on Monday of": where asides of time and place begin, else the token itself. */
function beforeAside(reading: Reading, at: number): number {
  const { tokens } = reading
  let from = at
  for (;;) {
    const end = tokens[from - 1]?.lower === ',' ? from - 1 : from
    const begin = asideTo(reading, end)
    if (begin === end) break
    from = begin
  }
  return from < at && tokens[from - 1]?.lower === ',' ? from - 1 : from
}

/** "On 4 May |", "in Lima |": where a time or place that ends at a token begins, with its preposition; else the token. */
function asideTo(reading: Reading, at: number): number {
  const isPreposition = (i: number) => reading.words[i]?.tag === 'ADP'
  const time = holding(reading.times, at - 1)
  if (time?.to === at) return isPreposition(time.from - 1) ? time.from - 1 : time.from
  const place = reading.mentions.holding(at - 1)
  const isPlace = place?.kind === 'place' || (place?.kind === 'state' && place.form === 'name')
  if (!isPlace || place.to !== at) return at
  const led = reading.pack.eventFrames.at.has(reading.words[place.from - 1]?.lemma ?? '')
  return led ? place.from - 1 : at
}

/** The noun that ends at a token; "the talks between Peru and Chile | on a pact": behind those who hold them. */
function talksBefore(
  { words, tokens, pack }: Reading,
  { nouns }: ParsedSentence,
  at: number,
): NounGroup | undefined {
  const { partners, nominal: known } = pack.instrumentFrames
  const talks = nouns.findLast(
    (n) =>
      n.to < at &&
      partners.has(tokens[n.to]?.lower ?? '') &&
      known.get(n.lemma.toLowerCase()) === 'proposed',
  )
  const held = talks && words.slice(talks.to + 1, at).every(({ tag }) => HOLDERS.has(tag))
  return held && at - talks.to < HELD ? talks : nouns.find((n) => n.to === at)
}

/** What those who hold talks are named with, and in how many tokens. */
const HOLDERS: ReadonlySet<string> = new Set(['PROPN', 'DET', 'ADJ', 'CCONJ', 'PUNCT', 'NOUN'])
const HELD = 10

/** "The signing was postponed": nothing is signed. */
function isDeferred(reading: Reading, { verb, subject }: Clause, noun: NounGroup): boolean {
  const { deferring } = reading.pack.instrumentFrames
  return deferring.has(verb.lemma) && (subject.includes(noun) || noun.from - verb.to < 3)
}

/** "Under the terms of the treaty": what somebody acts under. */
function isBasis({ tokens, pack }: Reading, { lemma, prep }: NounGroup): boolean {
  const { nouns, prepositions } = pack.instrumentFrames.basis
  return nouns.has(lemma) && prepositions.has(tokens[prep]?.lower ?? '')
}

/** "Called for the implementation of": it is not yet carried out. */
function isUrged(reading: Reading, { from }: NounGroup): boolean {
  for (let i = from - 1; i >= from - 4 && i >= 0; i--)
    if (reading.pack.instrumentFrames.urging.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "Working on an early conclusion of": it is not yet concluded. */
function isWanted(reading: Reading, { from, head }: NounGroup): boolean {
  for (let i = head - 1; i >= from - 3 && i >= 0; i--)
    if (reading.pack.instrumentFrames.wanting.has(reading.words[i]?.lemma ?? '')) return true
  return false
}

/** "Agreed on the signing of": it is not yet signed. */
function isAgreedOn(reading: Reading, { verb }: Clause, { prep }: NounGroup): boolean {
  const prepositions = reading.pack.instrumentFrames.arrive.get(verb.lemma)
  return prep === verb.to && prepositions?.has(reading.tokens[prep]?.lower ?? '') === true
}

export function isAhead(reading: Reading, { verb }: Clause): boolean {
  const possible = verb.modal !== null && verb.modal !== 'would'
  return verb.tense === 'future' || possible || reading.pack.instrumentFrames.ahead.has(verb.lemma)
}

/** "the trade accord with Oman", "the Lima treaty": a definite document that its parties or name tell. */
function identified(reading: Reading, group: NounGroup): boolean {
  const next = reading.tokens[group.to]?.lower ?? ''
  return (
    reading.words[group.from]?.tag === 'DET' &&
    (named(reading, group) || reading.pack.instrumentFrames.partners.has(next))
  )
}
