import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { behindArticle } from '../article.ts'
import { isEarlier } from '../earlier.ts'
import { isMoney } from '../figure/scene.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { words } from '../speakers.ts'
import { spanStart } from '../years-of-name.ts'
import { LISTED } from './listed.ts'
import type { InstrumentMention } from './mention.ts'
import { LINKS, subjectAt } from './subject-start.ts'

/** What a document is about, in the words behind its noun, with the preposition; null where none say so. */
export function subjectOf(reading: Reading, mention: InstrumentMention): Range | null {
  const { about } = reading.pack.instrumentFrames
  const at = subjectAt(reading, mention)
  const isSubject = about.has(reading.tokens[at]?.lower ?? '') || covers(reading, mention)
  if (!isSubject || startsTime(reading, at + 1) || sumBehind(reading, at)) return null
  if (tellsPlace(reading, at) || tellsOccasion(reading, mention, at)) return null
  if (at >= mention.sentence.to) return null
  let to = titleEnd(reading, mention, at)
  while (to > at && isLeftOver(reading, at, to)) to--
  return to > at + 1 ? { from: at, to } : null
}

/** A mark, or the "and" before the next document, which end no subject. */
function isLeftOver(reading: Reading, at: number, to: number): boolean {
  const tag = reading.words[to - 1]?.tag
  return tag === 'CCONJ' || (tag === 'PUNCT' && !closes(reading, at, to))
}

/** "(AEM)": a bracket that was opened within. */
function closes({ tokens }: Reading, from: number, to: number): boolean {
  if (tokens[to - 1]?.lower !== ')') return false
  for (let i = from; i < to; i++) if (tokens[i]?.lower === '(') return true
  return false
}

/** The document's subject or name: what follows the noun, else the group that names it. */
export function titleOf(reading: Reading, mention: InstrumentMention): string | null {
  const { group, subject } = mention
  if (subject) return words(reading, subject)
  const about = subjectOf(reading, mention)
  const bare = bareFrom(reading, mention)
  if (about)
    return words(reading, isOfAnother(reading, mention, about) ? { ...about, from: bare } : about)
  const to = isNameOf(reading, group.to) ? subjectAt(reading, mention) : group.to
  return group.head > bare || to > group.to ? words(reading, { from: bare, to }) : null
}

/** "An extension | of the accord", "an addendum | to the loan agreement": nothing by itself. */
function isOfAnother(reading: Reading, { sentence }: InstrumentMention, { from }: Range): boolean {
  if (!LINKS.has(reading.tokens[from]?.lower ?? '')) return false
  const other = holding(sentence.nouns, behindArticle(reading, from + 1))
  return other !== undefined && reading.pack.instrumentFrames.nouns.has(other.lemma.toLowerCase())
}

/** Behind "the", "two", "Kenya's last", "last week's", "the following ten": where the name begins. */
function bareFrom(reading: Reading, { group: { from, head }, count }: InstrumentMention): number {
  const { counting } = reading.pack.instrumentFrames
  let at = from
  for (let i = from; i < head; i++) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'PUNCT', lemma: '' }
    const number = tag === 'NUM' && (count > 1 || i === from)
    const lead = at === i && (tag === 'DET' || number || counting.has(lemma))
    // "Five-year", "last-minute".
    const joined = reading.tokens[i + 1]?.lower === '-'
    if ((lead && !joined) || lemma === "'s") at = i + 1
  }
  return at
}

/** "The Statement of Partnership": a name that goes on, but for one of its kind: "memorandum of understanding". */
function isNameOf({ tokens, pack }: Reading, at: number): boolean {
  const { of, understanding } = pack.instrumentFrames
  const capitals = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true
  return capitals && tokens[at]?.lower === of && tokens[at + 1]?.lower !== understanding
}

/** "The second covers fish": what stands behind the verb. */
const covers = ({ pack }: Reading, { frame, clause, group }: InstrumentMention): boolean =>
  frame === LISTED &&
  clause?.subject.includes(group) === true &&
  pack.instrumentFrames.covering.has(clause.verb.lemma)

/** "Signed a treaty in Kyiv", "ratify it in the course of the year", "under which": where and when, not what it is about. */
function tellsPlace(reading: Reading, at: number): boolean {
  const { places, fields } = reading.pack.instrumentFrames
  // "An accord under which the two will build a road".
  if (
    reading.words[at + 1]?.tag === 'PRON' &&
    reading.pack.linkFrames.relatives.has(reading.tokens[at + 1]?.lower ?? '')
  )
    return true
  if (!places.has(reading.tokens[at]?.lower ?? '')) return false
  const { tag } = reading.words[at + 1] ?? { tag: 'PUNCT' }
  if (tag !== 'DET') return tag === 'PROPN'
  const group = reading.words.slice(at + 2, at + 2 + FIELD_WITHIN)
  return !group.some(({ lemma }) => fields.has(lemma))
}

const FIELD_WITHIN = 4

/** "On the sidelines of a summit", "on behalf of the minister", "for the first time": when and how, not what it is about. */
function tellsOccasion(
  { words, pack }: Reading,
  { sentence }: InstrumentMention,
  at: number,
): boolean {
  const noun = groupBehind(sentence, at)
  return (
    noun !== undefined && pack.instrumentFrames.circumstances.has(words[noun.head]?.lemma ?? '')
  )
}

/** The noun group right behind a token. */
const groupBehind = ({ nouns }: ParsedSentence, at: number): NounGroup | undefined =>
  nouns.find(({ from }) => from === at + 1)

/** "An agreement for $3 million": what it is worth. */
function sumBehind({ quantities }: Reading, at: number): boolean {
  return isMoney(holding(quantities, at + 1)?.unit ?? '')
}

function startsTime(reading: Reading, at: number): boolean {
  const behind = [at, at + 1, at + 2].some((i) => spanStart(reading, i) === at - 1)
  return behind || holding(reading.times, at)?.from === at
}

function titleEnd(reading: Reading, mention: InstrumentMention, from: number): number {
  const limit = Math.min(mention.clause?.to ?? mention.sentence.to, mention.sentence.to)
  for (let i = from + 1; i < limit; i++) {
    const { lower } = reading.tokens[i] ?? { lower: '' }
    if (lower === '.' || lower === ';' || lower === '"') return i
    if (mention.clause && mention.clause.verb.from === i && i > from) return i
    if (isSigned(reading, mention, i)) return i
    if (startsTime(reading, i)) return beforeTime(reading, i)
    const next = behindJoin(reading, i)
    if (next > i && isDocumentAt(reading, mention, next)) return i
    if (lower === ',' && endsTitle(reading, i + 1)) return i
    if (leadsToOccasion(reading, mention, i) || isHaste(reading, i)) return i
    // "On fish | despite protests".
    if (reading.pack.instrumentFrames.surrounding.has(lower)) return i
    if (namesPartner(reading, mention, i, limit)) return i
  }
  return limit
}

/** "On fish | as soon as possible". */
const isHaste = ({ words, tokens, pack }: Reading, at: number): boolean =>
  pack.instrumentFrames.hasty.has(tokens[at + 1]?.lower ?? '') &&
  tokens[at]?.lower === tokens[at + 2]?.lower &&
  words[at]?.tag !== 'PUNCT'

/** "On fish | during the visit", "on fish | at the end of the talks", "on fish | on the sidelines of a summit". */
function leadsToOccasion(
  { words, tokens, pack }: Reading,
  { sentence }: InstrumentMention,
  at: number,
): boolean {
  const { occasional, circumstances, occasions, phases, of } = pack.instrumentFrames
  if (words[at]?.tag !== 'ADP') return false
  const behind = groupBehind(sentence, at)
  if (!behind) return false
  const lemma = behind.lemma.toLowerCase()
  const isTold = words[at + 1]?.tag === 'DET' || tokens[behind.to]?.lower === of
  if (!occasional.has(tokens[at]?.lower ?? '')) return isTold && circumstances.has(lemma)
  return occasions.has(lemma) || circumstances.has(lemma) || phases.has(lemma)
}

/** "A treaty on fish | with Chile": who signs it ends what it is about. */
function namesPartner(
  reading: Reading,
  document: InstrumentMention,
  at: number,
  limit: number,
): boolean {
  const { tokens, mentions, words, pack } = reading
  const { partners, mutual } = pack.instrumentFrames
  const lower = tokens[at]?.lower ?? ''
  if (!partners.has(lower) || lower === mutual) return false
  const mention = mentions.holding(at + 1)
  if (mention?.kind !== 'state' || mention.form !== 'name') return false
  const next = behindJoin(reading, mention.to)
  if (next > mention.to && isDocumentAt(reading, document, next)) return true
  return mention.to >= limit || words[mention.to]?.tag === 'PUNCT'
}

/** "On fish | signed in 1995": what was done with it is no part of what it is about. */
function isSigned({ pack }: Reading, { sentence }: InstrumentMention, at: number): boolean {
  const verb = sentence.verbs.find(({ from }) => from === at)
  if (!verb || (verb.form !== 'participle' && verb.form !== 'past')) return false
  return pack.instrumentFrames.verbs.has(verb.lemma)
}

/** "In May", "of a three-day visit": where the words that lead to a time begin. */
function beforeTime(reading: Reading, at: number): number {
  const span = spanStart(reading, at)
  if (span < at) return span
  const led = reading.words[at - 1]?.tag === 'DET' || isEarlier(reading, at)
  const article = led ? at - 1 : at
  return reading.words[article - 1]?.tag === 'ADP' ? article - 1 : article
}

/** One past a comma, "and", ", as well as" or ", together with"; the token itself where nothing joins. */
function behindJoin(reading: Reading, at: number): number {
  let next = reading.tokens[at]?.lower === ',' ? at + 1 : at
  const { additions } = reading.pack.instrumentFrames
  for (let i = next + 1; i <= next + 2; i++)
    if (additions.get(reading.tokens[i]?.lower ?? '')?.has(reading.tokens[i - 1]?.lower ?? ''))
      return i + 1
  while (reading.words[next]?.tag === 'CCONJ') next++
  return next
}

/** "And a memorandum on", "and six documents on", "and the other on": the next document. */
function isDocumentAt(reading: Reading, { sentence }: InstrumentMention, at: number): boolean {
  const next = sentence.nouns.find((n) => n.from === at)
  if (next === undefined) return false
  const { nouns, wide, standIns, ordered, about } = reading.pack.instrumentFrames
  const counted = COUNTING.has(reading.words[at]?.tag ?? '')
  const told = wide.has(next.lemma) || ordered.has(next.lemma)
  const apart = counted && told && about.has(reading.tokens[next.to]?.lower ?? '')
  return apart || nouns.has(next.lemma.toLowerCase()) || standIns.has(next.lemma)
}

/** What begins a noun group that stands for itself. */
const COUNTING: ReadonlySet<string> = new Set(['DET', 'NUM'])

/** Behind a comma: a name, ", replacing the old one", ", which was", ", at the end of the visit". */
function endsTitle(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  const { occasional } = reading.pack.instrumentFrames
  // "Cultural Cooperation, Health Cooperation and …": a list in capitals goes on.
  const capitals = reading.tokens[at - 2]?.capital === true && !reading.mentions.holding(at - 2)
  const goesOn = capitals && !reading.mentions.holding(at)
  return (
    (word?.tag === 'PROPN' && !goesOn) ||
    word?.tag === 'PRON' ||
    (word?.tag === 'VERB' && word.form === 'ing') ||
    occasional.has(word?.lemma ?? '')
  )
}
