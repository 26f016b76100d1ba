import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { nameEnd, subjectEnd } from './name.ts'

/** A participle right behind its noun: "the deal signed last year". */
export function isReduced(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
  group: NounGroup,
): boolean {
  const participle = verb.form === 'participle' || verb.form === 'past'
  return (
    participle &&
    isRightBehind(reading, group, verb.from) &&
    verb.to === verb.from + 1 &&
    !sentence.clauses.some((c) => c.verb === verb && !isSignedHere(reading, c, group))
  )
}

/** "Signed in May, the deal |": a participle that opens the sentence, of its subject. */
export function isFronted(
  { tokens, words }: Reading,
  { from: start }: ParsedSentence,
  verb: VerbGroup,
  { subject }: Pick<Clause, 'subject'>,
): boolean {
  const [first] = subject
  const opens = verb.from === start || (verb.from === start + 1 && words[start]?.tag === 'ADV')
  const participle = verb.type === 'participle' && verb.to === verb.from + 1
  return participle && opens && first !== undefined && tokens[first.from - 1]?.lower === ','
}

/** "Recalled the agreement signed in 1995": a document signs nothing, so that it is no clause of what was recalled, nor is "Chad said its pact, signed in May". */
function isSignedHere(
  { words, tokens, times }: Reading,
  { subject, verb }: Clause,
  group: NounGroup,
): boolean {
  const next = words[verb.to]?.tag ?? 'PUNCT'
  const isAlone = next === 'ADP' || next === 'PUNCT' || next === 'ADV'
  const dated = tokens[verb.from - 1]?.lower === ',' && holding(times, verb.to + 1) !== undefined
  return isAlone && (dated || subject.includes(group)) && !verb.passive && verb.modal === null
}

/** How many tokens a name may go on behind its noun ("of understanding (MOU)"), and with those who sign. */
const NAME = 8
const SIGNED = 18

/** Right behind the name of a document, a comma apart: "the deal, signed in May", "the deal with Chile, signed in May". */
export function isRightBehind(reading: Reading, group: NounGroup, at: number): boolean {
  if (at < group.to || at > group.to + SIGNED) return false
  const name = nameEnd(reading, group, at)
  const partners = partnersEnd(reading, name, at)
  const isFar = partners === name && at > group.to + NAME
  const end = name === at || isFar ? name : subjectEnd(reading, partners, at)
  return touches(reading, end, at) || touches(reading, partners, at)
}

/** Whether nothing but a comma, or an adverb, stands between two tokens: "a contract previously signed". */
function touches({ tokens, words }: Reading, end: number, at: number): boolean {
  if (end === at) return true
  const last = words[at - 1]?.tag === 'ADV' ? at - 1 : at
  return end === last || (end === last - 1 && tokens[end]?.lower === ',')
}

/** "Between Peru and Chile | , signed in May": where the list of those who sign ends. */
function partnersEnd({ tokens, words, mentions, pack }: Reading, from: number, to: number): number {
  if (!pack.instrumentFrames.partners.has(tokens[from]?.lower ?? '')) return from
  let end = from
  for (let i = from + 1; i < to; ) {
    const mention = mentions.holding(i)
    const tag = words[i]?.tag ?? 'PUNCT'
    const closing = tokens[i]?.lower === ',' && i === to - 1
    if (closing || !(mention || LISTING.has(tag))) return end
    if (tag === 'PUNCT' && tokens[i]?.lower !== ',') return from
    i = mention ? mention.to : i + 1
    end = i
  }
  return end
}

/** What a list of those who sign is made of, besides their names. */
const LISTING: ReadonlySet<string> = new Set([
  'PROPN',
  'DET',
  'ADJ',
  'NOUN',
  'NUM',
  'CCONJ',
  'PUNCT',
])
