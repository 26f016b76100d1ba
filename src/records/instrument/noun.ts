import type { InstrumentFrames, InstrumentNoun } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { outerNoun } from '../phrase.ts'
import type { Reading } from '../reading.ts'

/** The type of document that a noun group names. */
export function typeOf(reading: Reading, group: NounGroup): InstrumentNoun | undefined {
  const { nouns, wide, signable } = reading.pack.instrumentFrames
  const head = (reading.words[group.head]?.lemma ?? '').toLowerCase()
  const own = nouns.get(head) ?? nouns.get(reading.tokens[group.head]?.lower ?? '')
  if (own) return own
  if (!wide.has(head)) return signable.get(head)
  // "MOU documents", "the treaty text": the modifier tells the kind.
  for (let i = group.head - 1; i >= group.from; i--) {
    const kind = nouns.get(reading.tokens[i]?.lower ?? '')
    if (kind) return kind
  }
  return wide.get(head)
}

/** True for a word, by its base form or as written, that can be the head noun of a document. */
export function namesDocument(
  { nouns, wide, signable }: InstrumentFrames,
  base: string,
  lower: string,
): boolean {
  const head = base.toLowerCase()
  return nouns.has(head) || nouns.has(lower) || wide.has(head) || signable.has(head)
}

/** "A barter arrangement", "an arrangement with Chile": a wide noun that the words beside it make a document. */
export function isNarrowed({ tokens, words, pack }: Reading, group: NounGroup): boolean {
  const { narrowed, narrowing, partners, covering, definite } = pack.instrumentFrames
  const { from, to, head } = group
  const base = (words[head]?.lemma ?? '').toLowerCase()
  if (!narrowed.has(base)) return false
  if (head > from && narrowing.has(tokens[head - 1]?.lower ?? '')) return true
  const first = tokens[from]?.lower ?? ''
  const one = words[from]?.tag === 'DET' && !definite.has(first) && tokens[head]?.lower === base
  return one && (partners.has(tokens[to]?.lower ?? '') || covering.has(words[to]?.lemma ?? ''))
}

/** "a memorandum of understanding (MoU)": the brackets name it once more. */
export function isAbbreviation(reading: Reading, group: NounGroup): boolean {
  return reading.tokens[group.from - 1]?.text === '(' && reading.tokens[group.to]?.text === ')'
}

/** "any agreement", "all treaties": no document is meant. */
export function isGeneric(reading: Reading, group: NounGroup): boolean {
  // "Instruments of ratification" are those of a treaty.
  const { nominal, of } = reading.pack.instrumentFrames
  const isOf = reading.tokens[group.to]?.lower === of
  if (isOf && nominal.get(reading.words[group.to + 1]?.lemma ?? '') === 'ratified') return true
  return reading.pack.instrumentFrames.generic.has(reading.tokens[group.from]?.lower ?? '')
}

/**
 * "A statement of partnership", "an accord on a work programme", "a deal on the Lake Basin (LB) Water Framework": a
 * wide noun that another document is of or about.
 */
export function isPartOfAnother(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
): boolean {
  const { nouns, wide, about } = reading.pack.instrumentFrames
  if (!wide.has(group.lemma.toLowerCase())) return false
  const name = beforeBrackets(reading, sentence, group) ?? group
  const preposition = reading.tokens[name.prep]?.lower ?? ''
  if (!about.has(preposition)) return false
  const lemma = outerNoun(sentence, name)?.lemma.toLowerCase() ?? ''
  return nouns.has(lemma) || (wide.has(lemma) && preposition === 'of')
}

/** "The Lake Basin (LB) Water Framework": the group before the brackets that a name goes on behind. */
function beforeBrackets(
  { tokens }: Reading,
  { nouns }: ParsedSentence,
  { from }: NounGroup,
): NounGroup | undefined {
  const short = tokens[from - 1]?.text === ')' && tokens[from - 3]?.text === '('
  return short && tokens[from]?.capital ? nouns.find((n) => n.to === from - 3) : undefined
}

/** A definite group with a name or a year of its own introduces its document: "the 2015 Paris accord". */
export function named(reading: Reading, group: NounGroup): boolean {
  for (let i = group.from + 1; i < group.to; i++) {
    const word = reading.words[i]
    const year = word?.tag === 'NUM' && /^\d{4}$/.test(reading.tokens[i]?.text ?? '')
    if (i !== group.head && (word?.tag === 'PROPN' || year)) return true
  }
  return false
}
