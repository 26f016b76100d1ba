import type { Mention } from '../mentions/mention.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { NounGroup } from '../text/group.ts'
import { holding, type Range } from './range.ts'
import type { Reading } from './reading.ts'

/** "The Republic of Peru and Chile": who is named behind a name that goes on behind its noun group. */
export function joinedTo(reading: Reading, { kind, to, from }: Mention): Mention[] {
  const group = holding(reading.sentences, from)?.nouns.find((n) => n.to > from)
  const longer = group !== undefined && group.to < to
  if (!longer || reading.words[to]?.tag !== 'CCONJ') return []
  const next = reading.mentions.holding(to + 1)
  return next && next.from === to + 1 && next.kind === kind ? [next] : []
}

/** "Chile's largest bank": somebody who acts, of the state that is named with it. */
export function isBody(reading: Reading, { head }: NounGroup): boolean {
  const { words, ending } = reading.pack.commitmentFrames.bodies
  const lemma = reading.words[head]?.lemma.toLowerCase() ?? ''
  return words.has(lemma) || ending.test(lemma)
}

/** "One of our tasks": with the things that it is one of. */
export function partitive(reading: Reading, { from, to }: NounGroup): Range | undefined {
  if (to - from > 1 || reading.words[from]?.tag === 'NOUN' || reading.words[to]?.tag !== 'ADP')
    return undefined
  const sentence = holding(reading.sentences, from)
  const noun = sentence?.nouns.find((n) => n.prep === to)
  return noun && { from, to: noun.to }
}

/** "Each of the countries": those of whom each one is meant. */
export function eachOf(reading: Reading, { from, to }: NounGroup): readonly string[] | undefined {
  const { distributive, sides } = reading.pack.commitmentFrames
  if (to - from > 1 || !distributive.has(reading.tokens[from]?.lower ?? '')) return undefined
  if (reading.words[to]?.tag !== 'ADP') return undefined
  const mention = reading.mentions.holding(to + 1)
  if (mention && mention.parties.length > 0) return mention.parties
  const both = reading.mentions.about.length === 2 && sides.has(reading.words[to + 2]?.lemma ?? '')
  return both ? reading.mentions.about : undefined
}

/** "Each side": both of them, one by one. */
export function isEachSide(reading: Reading, { from, head }: NounGroup): boolean {
  const { sides, distributive } = reading.pack.commitmentFrames
  const { lemma, lower } = {
    lemma: reading.words[head]?.lemma ?? '',
    lower: reading.tokens[head]?.lower,
  }
  if (!sides.has(lemma)) return false
  // "The countries are to": both of them.
  if (head === from + 1 && reading.words[from]?.tag === 'DET' && lower !== lemma)
    return reading.mentions.about.length === 2
  return distributive.has(reading.tokens[from]?.lower ?? '')
}

/** "Sanctions aimed at …", "forces trying to …": the noun that a participle behind it describes. */
export function reduced(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
  trigger: number,
): NounGroup | undefined {
  const word = reading.words[trigger]
  if (
    word?.tag !== 'VERB' ||
    (word.form !== 'participle' && word.form !== 'past' && word.form !== 'ing') ||
    clause?.verb.head === trigger
  )
    return undefined
  return sentence.nouns.find((n) => n.to === trigger)
}
