import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { words } from '../speakers.ts'
import { LISTED } from './listed.ts'
import type { InstrumentMention } from './mention.ts'
import { nameEnd } from './name.ts'

/** The document's subject or name: what follows the noun, else the group that names it. */
export function titleOf(reading: Reading, mention: InstrumentMention): string | null {
  const { group, subject } = mention
  if (subject) return words(reading, subject)
  const { about } = reading.pack.instrumentFrames
  const at = subjectAt(reading, mention)
  const word = reading.tokens[at]?.lower ?? ''
  const covered = covers(reading, mention)
  const isSubject =
    (about.has(word) || covered) && !startsTime(reading, at + 1) && !tellsPlace(reading, at)
  if (isSubject && at < mention.sentence.to) {
    let to = titleEnd(reading, mention, at)
    while (to > at && reading.words[to - 1]?.tag === 'PUNCT') to--
    if (to > at + 1) return words(reading, { from: at, to })
  }
  const bare =
    reading.words[group.from]?.tag === 'DET' || reading.words[group.from]?.tag === 'NUM'
      ? group.from + 1
      : group.from
  const to = isNameOf(reading, group.to) ? subjectAt(reading, mention) : group.to
  return group.head > bare || to > group.to ? words(reading, { from: bare, to }) : null
}

/** "The Statement of Partnership": a name that goes on, but for one of its kind: "memorandum of understanding". */
function isNameOf({ tokens }: Reading, at: number): boolean {
  const capitals = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true
  return capitals && tokens[at]?.lower === 'of' && tokens[at + 1]?.lower !== 'understanding'
}

/** "The second covers fish": what stands behind the verb. */
const covers = ({ pack }: Reading, { frame, clause, group }: InstrumentMention): boolean =>
  frame === LISTED &&
  clause?.subject.includes(group) === true &&
  pack.instrumentFrames.covering.has(clause.verb.lemma)

/** Where its subject may begin: behind the name, or behind the verb in "another was on fish". */
function subjectAt(
  reading: Reading,
  { group, clause, frame, sentence }: InstrumentMention,
): number {
  if (frame === LISTED && clause?.subject.includes(group)) return clause.verb.to
  return nameEnd(reading, group, sentence.to)
}

/** "Signed a treaty in Kyiv", "ratify it in the course of the year": where and when, not what it is about. */
function tellsPlace(reading: Reading, at: number): boolean {
  const { places, fields } = reading.pack.instrumentFrames
  if (!places.has(reading.tokens[at]?.lower ?? '')) return false
  const { tag } = reading.words[at + 1] ?? { tag: 'PUNCT' }
  if (tag !== 'DET') return tag === 'PROPN'
  const group = reading.words.slice(at + 2, at + 2 + FIELD_WITHIN)
  return !group.some(({ lemma }) => fields.has(lemma))
}

const FIELD_WITHIN = 4

function startsTime(reading: Reading, at: number): boolean {
  return holding(reading.times, at)?.from === at
}

function titleEnd(reading: Reading, mention: InstrumentMention, from: number): number {
  const limit = Math.min(mention.clause?.to ?? mention.sentence.to, mention.sentence.to)
  for (let i = from + 1; i < limit; i++) {
    const { lower } = reading.tokens[i] ?? { lower: '' }
    if (lower === '.' || lower === ';' || lower === '"') return i
    if (mention.clause && mention.clause.verb.from === i && i > from) return i
    if (startsTime(reading, i)) return beforeTime(reading, i)
    const next = behindJoin(reading, i)
    if (next > i && isDocumentAt(reading, mention, next)) return i
    if (lower === ',' && endsTitle(reading, i + 1)) return i
  }
  return limit
}

/** "In May", "of a three-day visit": where the words that lead to a time begin. */
function beforeTime(reading: Reading, at: number): number {
  const article = reading.words[at - 1]?.tag === 'DET' ? at - 1 : at
  return reading.words[article - 1]?.tag === 'ADP' ? article - 1 : article
}

/** One past a comma, "and" or ", as well as"; the token itself where nothing joins. */
function behindJoin(reading: Reading, at: number): number {
  let next = reading.tokens[at]?.lower === ',' ? at + 1 : at
  while (reading.words[next]?.tag === 'CCONJ') next++
  return next
}

/** "And a memorandum on", "and the other on": the next document. */
function isDocumentAt(reading: Reading, { sentence }: InstrumentMention, at: number): boolean {
  const next = sentence.nouns.find((n) => n.from === at)
  if (next === undefined) return false
  const { nouns, standIns } = reading.pack.instrumentFrames
  return nouns.has(next.lemma.toLowerCase()) || standIns.has(next.lemma)
}

/** Behind a comma: a name, ", replacing the old one", ", which was", ", at the end of the visit". */
function endsTitle(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  const { occasional } = reading.pack.instrumentFrames
  return (
    word?.tag === 'PROPN' ||
    word?.tag === 'PRON' ||
    (word?.tag === 'VERB' && word.form === 'ing') ||
    occasional.has(word?.lemma ?? '')
  )
}
