import type { Evidence } from '../../core/evidence.ts'
import { oncePer } from '../../core/once-per.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { claimRange, evidenceOf } from '../evidences.ts'
import { type Occasion, occasionOf } from '../occasion.ts'
import { type Draft, drop, type Reading } from '../reading.ts'
import type { InstrumentRecord } from '../record.ts'
import { mentionsIn, speakerAt, unique } from '../speakers.ts'
import { amountOf, worthOf } from './amount.ts'
import { antecedent, type Entry, isOfHeadline } from './antecedent.ts'
import { dateOf, partiesOfInstrument } from './fields.ts'
import { headBehind } from './headed.ts'
import { LISTED } from './listed.ts'
import { type InstrumentMention, instrumentMentions } from './mention.ts'
import { ofOtherStage } from './other-stage.ts'
import { withParts } from './parts.ts'
import { PRESUPPOSED, presumedOf } from './presupposed.ts'
import { TOLD } from './spoken.ts'
import { areBothAhead, stagesOf } from './stages.ts'
import { standIns } from './stand-in.ts'
import { withStanding } from './standing.ts'
import { titleOf } from './title.ts'

/**
 * The documents that a text says were drafted, signed, ratified, brought into force or ended: one
 * record a document and status, with every mention of it as evidence. What they bind to asks for them again.
 */
export const instruments = oncePer((reading: Reading): readonly Draft<InstrumentRecord>[] => {
  const entries: Entry[] = []
  let occasion: Occasion | null = null
  let head: InstrumentMention | null = null
  for (const sentence of reading.sentences) {
    if (sentence.block.role === 'question') continue
    occasion = occasionOf(reading, sentence) ?? occasion
    const known = entries.length
    const mentions = instrumentMentions(reading, sentence, head)
    const told = [...mentions, ...standIns(reading, sentence)]
      .flatMap((m) => stagesTold(reading, m))
      .flatMap((m) => withParts(reading, m))
    for (const each of told.filter(isFirst)) place(reading, entries, each)
    head = headBehind(reading, sentence, mentions) ?? (sentence.clauses.length === 0 ? head : null)
    const last = entries.at(-1)
    if (last && known === entries.length) addWorth(reading, last, sentence)
    for (const entry of entries.slice(known)) if (occasion) datedBy(entry, occasion)
  }
  return entries.map((entry) => draft(entry))
})

/** A document with what participles, or an aside without a verb, say became of it before. */
function stagesTold(reading: Reading, mention: InstrumentMention): InstrumentMention[] {
  const stages = stagesOf(reading, mention)
  return stages.length > 1 ? stages : withStanding(reading, mention)
}

/** "Two pacts, one on fish": told as a part of them and as "one", which is the same; "two acts: a pact and" as a part and by itself. */
const isFirst = (each: InstrumentMention, at: number, all: readonly InstrumentMention[]): boolean =>
  !all
    .slice(0, at)
    .some(
      (m) =>
        m.group.from === each.group.from &&
        ((isOne(m) && isOne(each)) || (m.status !== null && each.status === null)),
    )

const isOne = ({ another, subject, when }: InstrumentMention): boolean =>
  another && subject === undefined && when === undefined

function place(reading: Reading, entries: Entry[], mention: InstrumentMention): void {
  const known = apposed(reading, entries, mention) ?? antecedent(reading, entries, mention)
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
    record: ofOtherStage(reading, entries, mention, build(reading, mention, parties)),
    mentions: [mention],
    rules: [`instrument: ${mention.frame}`],
  })
}

/** "Signed a trade agreement, a three-year pact on salmon": the same document in other words. */
function apposed(
  { tokens, words }: Reading,
  entries: readonly Entry[],
  { group, type, plural, count }: InstrumentMention,
): Entry | undefined {
  const entry = entries.at(-1)
  const last = entry?.mentions.at(-1)
  if (!entry || !last || plural || count > 1 || last.plural || entry.record.type !== type)
    return undefined
  let from = group.from
  // "A three-year, | $650 million pact".
  while (from > last.group.to + 1 && words[from]?.tag !== 'DET') from--
  const behind = last.group.to === from - 1 && tokens[from - 1]?.lower === ','
  const isOne = words[from]?.tag === 'DET' && group.head > from + 1
  // "A trade agreement, a health agreement and": a list.
  const next = tokens[group.to]?.lower === ',' ? group.to + 1 : group.to
  const goesOn = words[next]?.tag === 'CCONJ' || (next > group.to && words[next]?.tag === 'DET')
  return behind && isOne && !goesOn ? entry : undefined
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

/** "Called for the implementation of the accord": signed at some time before. */
const OLDER = /^urged /

/** A document signed without a date of its own was signed on the occasion told last. */
function datedBy(entry: Entry, occasion: Occasion): void {
  const first = entry.mentions[0] as InstrumentMention
  const { record } = entry
  const told =
    record.status === 'signed' &&
    record.date === null &&
    first.clause?.verb.perfect !== true &&
    !OLDER.test(first.frame) &&
    (first.clause?.verb.passive === true ||
      first.frame === TOLD ||
      !first.frame.startsWith('<document> '))
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

function extend(reading: Reading, entry: Entry, mention: InstrumentMention): void {
  const told = isOfHeadline(entry, mention)
  entry.mentions.push(mention)
  if (mention.status === null && !mention.clause?.subject.includes(mention.group)) return
  const more = evidenceOf(reading, claimRange(reading, mention.group.head))
  const { record } = entry
  const same = mention.status === record.status || areBothAhead(record.status, mention.status)
  const parties = same ? partiesOfInstrument(reading, mention, { strict: true }) : []
  entry.record = {
    ...record,
    // "A deal" in the headline is the treaty that the text tells of.
    type: told ? mention.type : record.type,
    title: record.title ?? titleOf(reading, mention),
    parties: joined(reading, entry, parties),
    amount: record.amount ?? amountOf(reading, mention),
    date: record.date ?? (same ? dateOf(reading, mention) : null),
    status: same && mention.status === 'prepared' ? 'prepared' : record.status,
    evidence: addEvidence(record.evidence, more),
  }
  entry.rules.push(`instrument: ${mention.frame}`)
}

/** Those told first, unless nobody was named there but the sides of the text: then those named now, or the firms that signed. */
function joined(reading: Reading, entry: Entry, more: readonly string[]): readonly string[] {
  const { parties } = entry.record
  if (parties.length < 2) return unique([...parties, ...more])
  const first = entry.mentions[0] as InstrumentMention
  const named = () => partiesOfInstrument(reading, first, { strict: true }).length > 0
  const better = first.frame === LISTED ? !named() : more.every(isFirm) && areSides(reading, first)
  return more.length >= 2 && better ? more : parties
}

/** No code of a state or bloc. */
const isFirm = (party: string): boolean => /[a-z]/.test(party)

/** "The two neighbours inked": nobody is named. */
function areSides(reading: Reading, { clause, sentence }: InstrumentMention): boolean {
  const all = mentionsIn(reading, clause ?? sentence)
  const told = all.filter((m) => m.parties.length > 0 && m.kind !== 'place')
  return told.length > 0 && told.every((m) => m.kind === 'group' && m.parties.length > 1)
}

function addEvidence(list: readonly Evidence[], more: Evidence): readonly Evidence[] {
  return list.some((e) => e.start <= more.start && more.end <= e.end) ? list : [...list, more]
}

function draft({ record, mentions, rules }: Entry): Draft<InstrumentRecord> {
  const first = mentions[0] as InstrumentMention
  return { record, from: first.group.from, to: first.group.to, rules: [...new Set(rules)] }
}
