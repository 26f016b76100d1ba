import { hasStateShape } from '../../core/state-code.ts'
import type { Reading } from '../reading.ts'
import type { InstrumentRecord } from '../record.ts'
import { partiesOfInstrument } from './fields.ts'
import type { InstrumentMention } from './mention.ts'
import { isWithOthers } from './presupposed.ts'
import { differs } from './stages.ts'
import { subjectOf } from './title.ts'
import { topicIn } from './topic.ts'

/** An instrument that is still being put together from its mentions. */
export interface Entry {
  record: InstrumentRecord
  readonly mentions: InstrumentMention[]
  readonly rules: string[]
}

/** How far back a definite mention may find the document that it points to, in sentences. */
const REACH = 12

/**
 * The document that a mention speaks of again: the last one of a fitting type for "the agreement";
 * for others, one with the same type, status and count that names the same parties or title.
 */
export function antecedent(
  reading: Reading,
  entries: readonly Entry[],
  mention: InstrumentMention,
): Entry | undefined {
  // "Chad and Niger sign a new pact" over the same in the first sentence.
  const isNew = mention.another && entries.length === 1 && isNewAgain(reading, entries, mention)
  if (mention.another && !isNew) return undefined
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as Entry
    const last = entry.mentions.at(-1) as InstrumentMention
    if (
      mention.sentence.index - last.sentence.index > REACH &&
      entry.mentions[0]?.sentence.block.role !== 'title'
    )
      break
    if (last.sentence.index === mention.sentence.index && !mention.definite) continue
    if (isAboutOther(reading, entry, mention)) continue
    if (fits(reading, entry, mention) || isOnly(reading, entries, mention)) return entry
  }
  return undefined
}

/** "The agreement", where the text has told of one document only: a treaty, a statement. */
function isOnly(reading: Reading, entries: readonly Entry[], mention: InstrumentMention): boolean {
  const [entry] = entries
  const { definite, group, plural } = mention
  if (!entry || entries.length > 1 || entry.record.count > 1 || !definite || plural) return false
  const bare = group.to - group.from === 2 && subjectOf(reading, mention) === null
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
    isOfHeadline(entry, mention) ||
    several
  if (!sameType || isOneOf(reading, entry, mention) || differs(record.status, mention)) return false
  if (mention.definite && isWithOthers(reading, mention, record.parties)) return false
  if (mention.definite) return mention.plural === record.count > 1 || mention.type === record.type
  if (mention.status !== record.status || mention.count !== record.count) return false
  if (inHeadline(entry) || isHeadline(mention) || record.count > 2) return true
  if (isOfOthers(reading, entry, mention)) return false
  const lead = isLead(entry)
  if (mention.also) return lead && sharesWords(entry, mention)
  return sharesWords(entry, mention) || (lead && mention.topic.size === 0)
}

/** "Chile and Togo signed", "Peru's Condor and Chad's Albatros also signed": nobody of those who signed the one before. */
function isOfOthers(reading: Reading, { record }: Entry, mention: InstrumentMention): boolean {
  const own = partiesOfInstrument(reading, mention, { strict: true })
  const told = mention.also || own.every(hasStateShape)
  return own.length > 1 && told && !own.some((party) => record.parties.includes(party))
}

/** "The gas accord" behind "various documents". */
function isOneOf(
  reading: Reading,
  { mentions: [first] }: Entry,
  mention: InstrumentMention,
): boolean {
  const { plural, group } = mention
  if (first?.plural !== true || plural) return false
  return (
    group.to - group.from > 2 || (first.type === 'other' && subjectOf(reading, mention) !== null)
  )
}

/** "Chad, Niger sign deal on salt" over "signed a memorandum on salt": the text says which kind of document it is. */
export function isOfHeadline(entry: Entry, mention: InstrumentMention): boolean {
  const same = entry.record.type === 'agreement' && entry.record.status === mention.status
  if (!same || mention.type === 'other' || !inHeadline(entry)) return false
  const first = entry.mentions[0] as InstrumentMention
  // "Chad, Niger sign pact" over "signed a treaty on salt".
  const next = mention.sentence.index - first.sentence.index === 1
  return sharesWords(entry, mention) || (next && first.topic.size === 0 && !first.plural)
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

/** "The agreement on fish" behind "a memorandum on trade": each says what it is about, and that is not the same. */
function isAboutOther(reading: Reading, entry: Entry, mention: InstrumentMention): boolean {
  const { pointing } = reading.pack.instrumentFrames
  if (!mention.definite || pointing.has(reading.tokens[mention.group.from]?.lower ?? ''))
    return false
  const [known, own] = [entry.mentions[0] as InstrumentMention, mention].map((each) => {
    const subject = each.status === null ? null : (each.subject ?? subjectOf(reading, each))
    return [...(subject ? topicIn(reading, subject) : [])].map((word) => word.toLowerCase())
  }) as [string[], string[]]
  return known.length > 0 && own.length > 0 && !own.some((word) => known.includes(word))
}

/** Whether the words of a mention's subject come again in those of the known document's. */
function sharesWords(entry: Entry, mention: InstrumentMention): boolean {
  const first = entry.mentions[0] as InstrumentMention
  let shared = 0
  for (const word of mention.topic) if (first.topic.has(word)) shared++
  return shared > 0 && shared * 2 >= Math.min(first.topic.size, mention.topic.size)
}

/** "A new pact" in the headline, and once more below it: not "another" one. */
function isNewAgain(
  { tokens, pack }: Reading,
  [entry]: readonly Entry[],
  { group, status, count }: InstrumentMention,
): boolean {
  const first = entry?.mentions[0]
  if (!first || !inHeadline(entry) || !first.another) return false
  const isOther = (at: number) => pack.instrumentFrames.differing.has(tokens[at]?.lower ?? '')
  for (let i = group.from; i < group.head; i++) if (isOther(i)) return false
  return status === entry.record.status && count === entry.record.count
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
