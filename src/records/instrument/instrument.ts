import type { Evidence } from '../../core/evidence.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { claimRange, evidenceOf } from '../evidences.ts'
import { type Occasion, occasionOf } from '../occasion.ts'
import { type Draft, drop, type Reading } from '../reading.ts'
import type { InstrumentRecord } from '../record.ts'
import { speakerAt, unique } from '../speakers.ts'
import { amountOf, dateOf, partiesOfInstrument, worthOf } from './fields.ts'
import { headBehind } from './headed.ts'
import { LISTED } from './listed.ts'
import { type InstrumentMention, instrumentMentions } from './mention.ts'
import { withParts } from './parts.ts'
import { isWithOthers, PRESUPPOSED, presumedOf, TOLD } from './presupposed.ts'
import { areBothAhead, differs, stagesOf } from './stages.ts'
import { standIns } from './stand-in.ts'
import { titleOf } from './title.ts'

/** An instrument that is still being put together from its mentions. */
interface Entry {
  record: InstrumentRecord
  readonly mentions: InstrumentMention[]
  readonly rules: string[]
}

/** The documents of a reading: what they bind to asks for them again. */
const known = new WeakMap<Reading, Draft<InstrumentRecord>[]>()

/**
 * The documents that a text says were drafted, signed, ratified, brought into force or ended: one
 * record a document and status, with every mention of it as evidence.
 */
export function instruments(reading: Reading): Draft<InstrumentRecord>[] {
  const drafts = known.get(reading) ?? found(reading)
  known.set(reading, drafts)
  return drafts
}

function found(reading: Reading): Draft<InstrumentRecord>[] {
  const entries: Entry[] = []
  let occasion: Occasion | null = null
  let head: InstrumentMention | null = null
  for (const sentence of reading.sentences) {
    if (sentence.block.role === 'question') continue
    occasion = occasionOf(reading, sentence) ?? occasion
    const known = entries.length
    const mentions: InstrumentMention[] = [
      ...instrumentMentions(reading, sentence, head),
      ...standIns(reading, sentence),
    ]
    for (const each of mentions
      .flatMap((m) => stagesOf(reading, m))
      .flatMap((m) => withParts(reading, m)))
      place(reading, entries, each)
    head = headBehind(reading, sentence, mentions) ?? (sentence.clauses.length === 0 ? head : null)
    const last = entries.at(-1)
    if (last && known === entries.length) addWorth(reading, last, sentence)
    for (const entry of entries.slice(known)) if (occasion) datedBy(entry, occasion)
  }
  return entries.map((entry) => draft(entry))
}

function place(reading: Reading, entries: Entry[], mention: InstrumentMention): void {
  const known = antecedent(reading, entries, mention)
  if (known) {
    extend(reading, known, mention)
    return
  }
  const presumed = mention.status === null ? presumedOf(reading, mention) : null
  if (presumed) {
    place(reading, entries, { ...mention, ...presumed })
    return
  }
  if (mention.status === null) {
    drop(
      reading,
      'instrument',
      'a document is named, but nothing is said of its drafting, signing or force',
      mention.group,
    )
    return
  }
  if (mention.definite && !mention.status) return
  const parties = partiesOfInstrument(reading, mention)
  const one = parties.length === 1 && (mention.frame === PRESUPPOSED || mention.frame === TOLD)
  if (parties.length === 0 || one) {
    drop(reading, 'instrument', 'no party to the document is named', mention.group)
    return
  }
  entries.push({
    record: build(reading, mention, parties),
    mentions: [mention],
    rules: [`instrument: ${mention.frame}`],
  })
}

/** "Their total value exceeds …" in the next sentence. */
function addWorth(reading: Reading, entry: Entry, sentence: ParsedSentence): void {
  const before = entry.mentions.at(-1) as InstrumentMention
  if (sentence.index - before.sentence.index !== 1 || entry.record.amount) return
  const amount = worthOf(reading, sentence)
  if (!amount) return
  entry.record = {
    ...entry.record,
    amount,
    evidence: addEvidence(entry.record.evidence, evidenceOf(reading, sentence)),
  }
  entry.rules.push('instrument: <their> value is <money>')
}

/** How many sentences an occasion lasts. */
const LASTS = 15

/** "Called for the implementation of the accord", "we have a contract": signed at some time before. */
const OLDER = /^(?:urged|have) /

/** A document signed without a date of its own was signed on the occasion told last. */
function datedBy(entry: Entry, occasion: Occasion): void {
  const first = entry.mentions[0] as InstrumentMention
  const { record } = entry
  const told =
    record.status === 'signed' &&
    record.date === null &&
    first.clause?.verb.perfect !== true &&
    !OLDER.test(first.frame) &&
    (first.clause?.verb.passive === true || !first.frame.startsWith('<document> '))
  if (!told || first.sentence.index - occasion.sentence > LASTS) return
  entry.record = {
    ...record,
    date: occasion.date,
    evidence: addEvidence(record.evidence, occasion.evidence),
  }
  entry.rules.push('date: of the occasion told before')
}

function build(
  reading: Reading,
  mention: InstrumentMention,
  parties: readonly string[],
): InstrumentRecord {
  const { from, to } = claimRange(reading, mention.group.head)
  return {
    kind: 'instrument',
    type: mention.type,
    title: titleOf(reading, mention),
    parties,
    count: mention.count,
    amount: amountOf(reading, mention),
    date: dateOf(reading, mention),
    status: mention.status ?? 'signed',
    evidence: [evidenceOf(reading, { from, to })],
    speaker: speakerAt(reading, mention.group.head)?.name ?? null,
  }
}

/** How far back a definite mention may find the document that it points to, in sentences. */
const REACH = 12

/**
 * The document that a mention speaks of again: the last one of a fitting type for "the agreement";
 * for others, one with the same type, status and count that names the same parties or title.
 */
function antecedent(
  reading: Reading,
  entries: readonly Entry[],
  mention: InstrumentMention,
): Entry | undefined {
  if (mention.another) return undefined
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as Entry
    const last = entry.mentions.at(-1) as InstrumentMention
    if (
      mention.sentence.index - last.sentence.index > REACH &&
      entry.mentions[0]?.sentence.block.role !== 'title'
    )
      break
    if (last.sentence.index === mention.sentence.index && !mention.definite) continue
    if (fits(reading, entry, mention) || isOnly(reading, entries, mention)) return entry
  }
  return undefined
}

/** "The agreement", where the text has told of one document only: a treaty, a statement. */
function isOnly(reading: Reading, entries: readonly Entry[], mention: InstrumentMention): boolean {
  const [entry] = entries
  const { definite, group, plural } = mention
  if (!entry || entries.length > 1 || entry.record.count > 1 || !definite || plural) return false
  const bare = group.to - group.from === 2
  const other = differs(entry.record.status, mention)
  return bare && !other && !isWithOthers(reading, mention, entry.record.parties)
}

function fits(reading: Reading, entry: Entry, mention: InstrumentMention): boolean {
  const { record } = entry
  const several = record.count > 2 && record.count === mention.count
  const sameType =
    record.type === mention.type ||
    mention.type === 'other' ||
    (record.type === 'other' && mention.definite) ||
    isAnyDocument(reading, entry, mention) ||
    several
  if (!sameType || differs(record.status, mention)) return false
  if (mention.definite && isWithOthers(reading, mention, record.parties)) return false
  if (mention.definite) return mention.plural === record.count > 1 || mention.type === record.type
  if (mention.status !== record.status || mention.count !== record.count) return false
  if (inHeadline(entry) || isHeadline(mention) || record.count > 2) return true
  const lead = isLead(entry)
  if (mention.also) return lead && sharesWords(entry, mention)
  return sharesWords(entry, mention) || (lead && mention.topic.size === 0)
}

/** "The deal was sealed in Lima" right behind "a memorandum": the word fits all documents. */
function isAnyDocument(reading: Reading, entry: Entry, mention: InstrumentMention): boolean {
  const last = entry.mentions.at(-1) as InstrumentMention
  const next = mention.sentence.index - last.sentence.index === 1
  const { from, to } = mention.group
  // "The contract" right behind "an agreement".
  const wide =
    mention.type === 'agreement' ||
    (mention.type === 'contract' && entry.record.type === 'agreement')
  // "This contract" points back to whatever document was told of.
  const { pointing } = reading.pack.instrumentFrames
  const shown = pointing.has(reading.tokens[from]?.lower ?? '') && to - from === 2
  return shown || (next && mention.definite && wide && to - from === 2)
}

/** Whether the words of a mention's subject come again in those of the known document's. */
function sharesWords(entry: Entry, mention: InstrumentMention): boolean {
  const first = entry.mentions[0] as InstrumentMention
  let shared = 0
  for (const word of mention.topic) if (first.topic.has(word)) shared++
  return shared > 0 && shared * 2 >= Math.min(first.topic.size, mention.topic.size)
}

/** The first sentence sums up the next ones. */
function isLead(entry: Entry): boolean {
  return entry.mentions.length === 1 && (entry.mentions[0]?.sentence.index ?? 9) < 2
}

/** A headline, standfirst or caption names what the body tells. */
function inHeadline(entry: Entry): boolean {
  return entry.mentions.length === 1 && isHeadline(entry.mentions[0] as InstrumentMention)
}

function isHeadline(mention: InstrumentMention): boolean {
  const { role } = mention.sentence.block
  return role === 'title' || role === 'standfirst' || role === 'caption'
}

function extend(reading: Reading, entry: Entry, mention: InstrumentMention): void {
  entry.mentions.push(mention)
  if (mention.status === null && !mention.clause?.subject.includes(mention.group)) return
  const more = evidenceOf(reading, claimRange(reading, mention.group.head))
  const { record } = entry
  const same = mention.status === record.status || areBothAhead(record.status, mention.status)
  const parties = same ? partiesOfInstrument(reading, mention, { strict: true }) : []
  entry.record = {
    ...record,
    title: record.title ?? titleOf(reading, mention),
    parties: joined(reading, entry, parties),
    amount: record.amount ?? amountOf(reading, mention),
    date: record.date ?? (same ? dateOf(reading, mention) : null),
    status: same && mention.status === 'prepared' ? 'prepared' : record.status,
    evidence: addEvidence(record.evidence, more),
  }
  entry.rules.push(`instrument: ${mention.frame}`)
}

/** Those told first, unless nobody was named there but the sides of the text: then those named now. */
function joined(reading: Reading, entry: Entry, more: readonly string[]): readonly string[] {
  const { parties } = entry.record
  if (parties.length < 2) return unique([...parties, ...more])
  const first = entry.mentions[0] as InstrumentMention
  const named = () => partiesOfInstrument(reading, first, { strict: true }).length > 0
  return more.length >= 2 && first.frame === LISTED && !named() ? more : parties
}

function addEvidence(list: readonly Evidence[], more: Evidence): readonly Evidence[] {
  return list.some((e) => e.start <= more.start && more.end <= e.end) ? list : [...list, more]
}

function draft({ record, mentions, rules }: Entry): Draft<InstrumentRecord> {
  const first = mentions[0] as InstrumentMention
  return { record, from: first.group.from, to: first.group.to, rules: [...new Set(rules)] }
}
