import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { areasOf } from './areas.ts'
import { describe, type InstrumentMention } from './mention.ts'
import { typeOf } from './noun.ts'
import { topicIn, topicOf } from './topic.ts'

/** A document and those told apart in it; several that nobody counted are these alone. */
export function withParts(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const parts = partsOf(reading, mention)
  const told = parts.length > 1 && mention.count === 1 && !mention.definite
  return told ? parts : [mention, ...parts]
}

/**
 * The documents that a mention of several tells apart: "seven accords, including one on trade", "two memorandums:
 * on trade and on transport", "four accords were signed: free trade, transport, fish and tourism".
 */
function partsOf(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  if (!mention.plural || mention.status === null) return []
  const one = included(reading, mention)
  const subjects = subjectsIncluded(reading, mention)
  if (subjects.length > 0) return subjects.map((subject) => part(reading, mention, subject))
  const areas = one.length > 0 ? [] : areasOf(reading, mention)
  if (areas.length > 0) return areas.map((subject) => part(reading, mention, subject))
  return [...one, ...listedBehind(reading, mention)]
}

const part = (reading: Reading, mention: InstrumentMention, subject: Range): InstrumentMention => ({
  ...mention,
  ...ONE,
  subject,
  topic: topicIn(reading, subject),
})

/** "Seven accords, including one on trade", "two accords, one on fish and another on tax": each of them. */
function included(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const { sentence, clause, group } = mention
  const end = clause?.to ?? sentence.to
  const ones = sentence.nouns.filter(
    (n) => n.from >= group.to && n.to <= end && isOneOfThem(reading, mention, n),
  )
  return ones.map((one, i) => {
    const to = ones[i + 1]?.from ?? end
    const scope = { from: mention.scope.from, to: Math.min(mention.scope.to, to) }
    return { ...mention, ...ONE, group: one, scope, topic: topicOf(reading, one, to) }
  })
}

/** "Nine accords, including | on trade and | on fish", "and a dam": what each of some of them is about. */
function subjectsIncluded(
  reading: Reading,
  { sentence, clause, group }: InstrumentMention,
): Range[] {
  const { listing, about } = reading.pack.instrumentFrames
  const end = clause?.to ?? sentence.to
  const opens = (at: number) => about.has(reading.tokens[at]?.lower ?? '')
  for (let at = group.to; at < end; at++) {
    if (!listing.has(reading.tokens[at]?.lower ?? '')) continue
    if (!opens(at + 1)) return []
    return items(reading, { from: at + 1, to: endOf(reading, sentence, at) }).flatMap((item) => {
      const [one, other] = atLastAnd(reading, item)
      // "On trade and transport" is one.
      const isApart = other && (opens(other.from) || reading.words[other.from]?.tag === 'DET')
      return one && isApart ? [one, other] : [item]
    })
  }
  return []
}

/** "One on", "a third between": behind "including", a comma, a colon or "and". */
function isOneOfThem(
  reading: Reading,
  { count }: InstrumentMention,
  { from, to, head }: NounGroup,
): boolean {
  const { listing, about, partners, standIns, ordered } = reading.pack.instrumentFrames
  const { lower } = reading.tokens[head] ?? { lower: '' }
  const one = to - from === 1 && standIns.has(lower)
  const another = to - from === 2 && (standIns.has(lower) || ordered.has(lower))
  const next = reading.tokens[to]?.lower ?? ''
  if (!(one || another) || !(about.has(next) || partners.has(next))) return false
  if (listing.has(reading.tokens[from - 1]?.lower ?? '')) return lower === 'one'
  return count > 1 && OPENING.has(reading.words[from - 1]?.tag ?? '')
}

const OPENING: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ'])

/** What is told of one of several documents. */
const ONE = { another: true, plural: false, definite: false, count: 1 } as const

/**
 * The documents of a list behind a colon: those that it names, "an agreement on tax, two memorandums on fish"; else what
 * each of them is about, where it tells that of as many as there are.
 */
function listedBehind(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const { group, count, sentence } = mention
  const colon = find(reading, group.to, sentence.to, ':')
  if (colon < 0) return []
  const documents = sentence.nouns.flatMap((noun) => documentBehind(reading, mention, colon, noun))
  if (documents.length > 1) return documents
  const behind = items(reading, { from: colon + 1, to: endOf(reading, sentence, colon) }, count)
  const isWhole = behind.length === count && count > 1
  return isWhole ? behind.map((each) => part(reading, mention, each)) : []
}

/** The document that an item of a list behind a colon begins with, with what is said of all of them. */
function documentBehind(
  reading: Reading,
  { sentence, clause, status, signing, strict, frame, scope }: InstrumentMention,
  colon: number,
  group: NounGroup,
): InstrumentMention[] {
  const opens = group.from > colon && OPENING.has(reading.words[group.from - 1]?.tag ?? '')
  const type = opens && typeOf(reading, group)
  if (!type) return []
  const own = describe(reading, sentence, group, type)
  const told = { clause, status, signing, strict, frame, scope }
  return [{ ...own, ...told, another: true, definite: false }]
}

/** The parts between commas and semicolons; the last one parted at its last "and" where one is missing. */
function items(reading: Reading, { from, to }: Range, count = 0): Range[] {
  const parts: Range[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const { lower } = reading.tokens[i] ?? { lower: '' }
    if (i < to && lower !== ',' && lower !== ';') continue
    parts.push(withoutJoin(reading, { from: start, to: i }))
    start = i + 1
  }
  const last = parts.at(-1)
  if (parts.length === count - 1 && last) parts.splice(-1, 1, ...atLastAnd(reading, last))
  return parts.filter((part) => part.to > part.from)
}

/** "And tourism" without its "and". */
function withoutJoin(reading: Reading, { from, to }: Range): Range {
  return reading.words[from]?.tag === 'CCONJ' ? { from: from + 1, to } : { from, to }
}

function atLastAnd(reading: Reading, { from, to }: Range): Range[] {
  for (let i = to - 1; i > from; i--)
    if (reading.words[i]?.tag === 'CCONJ')
      return [
        { from, to: i },
        { from: i + 1, to },
      ]
  return [{ from, to }]
}

function find(reading: Reading, from: number, to: number, text: string): number {
  for (let i = from; i < to; i++) if (reading.tokens[i]?.text === text) return i
  return -1
}

/** Where the words of a list end, its stop, quotation marks and ", the two said" left out. */
function endOf(reading: Reading, { clauses, to }: ParsedSentence, colon: number): number {
  const report = clauses.find((c) => c.from > colon && reading.pack.reports.has(c.verb.lemma))
  let end = Math.min(to, report?.subject[0]?.from ?? report?.from ?? to)
  while (end > colon && reading.words[end - 1]?.tag === 'PUNCT') end--
  return end
}
