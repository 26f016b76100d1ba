import type { NounGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'

/** One past the name of a document: "memorandum of understanding (MOU)" is one. */
export function nameEnd(reading: Reading, group: NounGroup, to: number): number {
  let at = group.to
  while (at < to && isNamePart(reading, at)) at++
  return at === group.to ? kindEnd(reading, at, to) : at
}

const KIND: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'CCONJ'])

/** "a treaty of friendship and trade", "a letter of intent": what kind of document it is. */
function kindEnd(reading: Reading, from: number, to: number): number {
  if (reading.tokens[from]?.lower !== 'of') return from
  let at = from + 1
  while (at < to && (KIND.has(reading.words[at]?.tag ?? '') || isOfName(reading, from, at))) at++
  return at > from + 1 ? at : from
}

/** "The Statement of Partnership": a name that is nobody's and no place's. */
function isOfName(reading: Reading, from: number, at: number): boolean {
  const capital = reading.tokens[from - 1]?.capital && reading.words[at]?.tag === 'PROPN'
  return capital === true && reading.mentions.holding(at) === undefined
}

/** "of understanding (MOU)" belongs to the noun. */
function isNamePart(reading: Reading, at: number): boolean {
  const { of, understanding } = reading.pack.instrumentFrames
  const { lower, text } = reading.tokens[at] ?? { lower: '', text: '' }
  if (
    lower === '(' ||
    lower === ')' ||
    (reading.tokens[at - 1]?.lower === '(' && text === text.toUpperCase())
  )
    return true
  return (
    lower === understanding ||
    (lower === of && reading.tokens[at + 1]?.lower === understanding) ||
    /^mo[u]s?$/.test(lower)
  )
}

/** "An agreement on fish and timber [signed in May]", "[, in force since May]": where what a document is about ends. */
export function subjectEnd(reading: Reading, from: number, to: number): number {
  const { about, strict, concluding, places, force } = reading.pack.instrumentFrames
  const sentence = holding(reading.sentences, from)
  const { lemma } = reading.words[to] ?? { lemma: '' }
  const stands = places.has(lemma) && force.has(reading.tokens[to + 1]?.lower ?? '')
  if (!sentence || !(strict.has(lemma) || concluding.has(lemma) || stands)) return from
  let end = from
  while (end < to && (end === from ? about : JOINING).has(reading.tokens[end]?.lower ?? '')) {
    const noun = sentence.nouns.find((n) => n.from === end + 1) ?? holding(reading.times, end + 1)
    if (!noun) return reading.tokens[end]?.lower === ',' ? end : from
    end = noun.to
  }
  return end
}

const JOINING: ReadonlySet<string> = new Set(['of', 'in', 'and', 'for', ','])
