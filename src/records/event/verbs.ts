import { gather } from '../../core/gather.ts'
import type { EventVerb } from '../../languages/event-frames.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { clauseEnd, isLed, phrasesAfter } from '../phrases.ts'
import { holding, type Range, within } from '../range.ts'
import { drop, type Reading } from '../reading.ts'
import { mentionsIn, words } from '../speakers.ts'
import { act, isPhrasalAct } from './acts.ts'
import { eventDate } from './date.ts'
import { deliver } from './delivery.ts'
import { gapped } from './gap.ts'
import { isGuestWord } from './guests.ts'
import type { EventOccurrence } from './occurrence.ts'
import { isOften } from './often.ts'
import { cutRibbon, open, start } from './opening.ts'
import { type NamedPlace, openingPhrases, placeIn, placeOfPartners, placeWithin } from './place.ts'
import { receive } from './receiving.ts'
import { sendPeople } from './sending.ts'
import { statusOfVerb } from './status.ts'
import { subjectRanges } from './subject.ts'
import { placeOfVerb } from './talk-at.ts'
import { due, staysAt, travel, visit } from './travel.ts'
import { convene, meet, phone, talk } from './verb-frames.ts'
import type { Told, VerbSite } from './verb-site.ts'

/** What a verb tells of with its arguments, or why it tells of no event. */
type Frame = (reading: Reading, site: VerbSite) => readonly Told[] | string

const FRAMES: Readonly<Partial<Record<EventVerb, Frame>>> = {
  meet,
  talk,
  receive,
  visit,
  travel,
  phone,
  convene,
  open,
  start,
  send,
  act: (reading, site) => cutRibbon(reading, site) ?? act(reading, site),
  be: due,
}

/** People who are sent travel; all else that is sent is goods. */
function send(reading: Reading, site: VerbSite): readonly Told[] | string {
  return sendPeople(reading, site) ?? deliver(reading, site)
}

/** The events that the verbs of a sentence tell of. */
export function verbEvents(reading: Reading, sentence: ParsedSentence): readonly EventOccurrence[] {
  return gather(sentence.verbs, (verb): readonly EventOccurrence[] => {
    const kind = kindOf(reading, verb)
    const frame = kind && FRAMES[kind]
    if (!frame || (kind === 'be' && !verb.passive && !isAwaited(reading, verb))) return []
    if (isSupposed(reading, sentence, verb)) {
      drop(reading, 'event', 'it may or may not take place', verb)
      return []
    }
    if (recurs(reading, sentence, verb) || isOften(reading, holding(sentence.clauses, verb.head))) {
      drop(reading, 'event', 'it recurs, and no single one is meant', verb)
      return []
    }
    const site = siteOf(reading, sentence, verb)
    const told = site ? frame(reading, site) : 'the words deny that it takes place'
    if (!site || typeof told === 'string') {
      drop(reading, 'event', String(told), verb)
      return []
    }
    const among = told.length > 1 && told[0]?.type === 'visit'
    const found = told.map((t) => ({ ...occurrence(reading, site, t), among }))
    const [first, next] = found
    const one = told[0]
    return first && one && !next ? [first, ...gapped(reading, site, { told: one, first })] : found
  })
}

/** What a verb tells of: "is expected" of one to come, "came face to face" of a meeting. */
function kindOf(reading: Reading, verb: VerbGroup): EventVerb | undefined {
  const { verbs, expecting } = reading.pack.eventFrames
  if (verb.passive && expecting.has(verb.lemma)) return 'be'
  if (isPhrasalAct(reading, verb)) return 'act'
  const kind = verbs.get(verb.lemma)
  return kind === 'travel' && behindRun(reading, verb) > verb.to ? 'meet' : kind
}

/** "Met | face to face", "came together": where words of coming together behind a verb end; else where it ends itself. */
function behindRun({ tokens, pack }: Reading, { to, passive }: VerbGroup): number {
  if (passive) return to
  const run = pack.eventFrames.together.find((words) =>
    words.every((word, i) => tokens[to + i]?.lower === word),
  )
  return to + (run?.length ?? 0)
}

/** "If the presidents meet". */
function isSupposed(reading: Reading, { clauses }: ParsedSentence, verb: VerbGroup): boolean {
  const { conditional, verbs } = reading.pack.eventFrames
  const clause = clauses.find((c) => c.verb === verb)
  if (!clause || conditional.has(clause.joiner ?? '')) return clause !== undefined
  // "…, they will discuss trade".
  const soft = verbs.get(verb.lemma) === 'talk' && (verb.tense === 'future' || verb.modal !== null)
  return soft && clauses.some((c) => c.parent === clause.index && conditional.has(c.joiner ?? ''))
}

/** "Which meets twice a year". */
function recurs(reading: Reading, { clauses }: ParsedSentence, verb: VerbGroup): boolean {
  if (verb.type !== 'finite' || verb.tense !== 'present' || verb.modal !== null) return false
  if (verb.perfect || verb.progressive || verb.passive) return false
  const clause = holding(clauses, verb.head)
  return clause !== undefined && within(reading.times, clause).some((t) => t.every !== null)
}

/** "is due", "will be": most that is said to be somewhere tells of no visit. */
function isAwaited(reading: Reading, verb: VerbGroup): boolean {
  const { awaited, at } = reading.pack.eventFrames
  const next = reading.tokens[verb.to]?.lower ?? ''
  return (
    awaited.has(next) || (verb.tense === 'future' && at.has(next)) || staysAt(reading, verb) > 0
  )
}

function siteOf(reading: Reading, sentence: ParsedSentence, verb: VerbGroup): VerbSite | undefined {
  const status = statusOfVerb(reading, sentence, verb)
  if (status === null) return undefined
  const { of, stops, lists, reached } = reading.pack.eventFrames
  const clause = holding(sentence.clauses, verb.head)
  const to = clause ? clauseEnd(reading, sentence, clause) : sentence.to
  const at = behindRun(reading, verb)
  const phrases = phrasesAfter(reading, at, { to, of, stops, lists, participles: reached })
  const from = behindAside(reading, at, to)
  const next = phrases.find((p) => p.at >= from)
  const object = {
    from,
    to: Math.min(next?.at ?? to, nextVerb(reading, sentence, { verb, to })),
  }
  return {
    sentence,
    clause,
    verb,
    status,
    phrases,
    subject:
      asked(reading, sentence, verb) ??
      invited(reading, sentence, verb) ??
      willing(reading, sentence, verb) ??
      (clause ? subjectRanges(reading, clause) : []),
    object,
  }
}

/** How many tokens an aside between verb and object may have. */
const ASIDE = 8

/** "Inaugurated, by video link, a pipeline": where the object begins. */
function behindAside(reading: Reading, at: number, to: number): number {
  const { tokens, words } = reading
  // "Received on Friday a delegation".
  const time = words[at]?.tag === 'ADP' ? holding(reading.times, at + 1) : undefined
  const behind = words[time?.to ?? at]?.tag
  if (time && time.to < to && (behind === 'DET' || behind === 'PROPN' || behind === 'NOUN'))
    return time.to
  if (tokens[at]?.lower !== ',' || words[at + 1]?.tag !== 'ADP') return at
  for (let i = at + 2; i < Math.min(to, at + ASIDE); i++) if (tokens[i]?.lower === ',') return i + 1
  return at
}

/** "Invited his counterpart to visit Lima": who is asked to, not who asks. */
function asked(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): readonly Range[] | undefined {
  if (verb.type !== 'infinitive') return undefined
  const governor = sentence.verbs.findLast((v) => v.to <= verb.from)
  const { asking, causing } = reading.pack.eventFrames
  if (!governor || governor.passive) return undefined
  if (!asking.has(governor.lemma) && !causing.has(governor.lemma)) return undefined
  const whom = { from: governor.to, to: verb.from }
  return mentionsIn(reading, whom).length > 0 ? [whom] : undefined
}

/** "Extended an invitation to the king to visit Lima": who is invited, where the words say it. */
function invited(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): readonly Range[] | undefined {
  if (verb.type !== 'infinitive') return undefined
  const { invitations, to } = reading.pack.eventFrames
  const noun = sentence.nouns.findLast((n) => n.to <= verb.from && invitations.has(n.lemma))
  if (!noun || !to.has(reading.words[noun.to]?.lemma ?? '')) return undefined
  const whom = { from: noun.to + 1, to: verb.from }
  return mentionsIn(reading, whom).length > 0 ? [whom] : undefined
}

/** "Welcomed the readiness of the king to visit Lima", "Chad's wish to meet": whose will it is. */
function willing(
  reading: Reading,
  sentence: ParsedSentence,
  verb: VerbGroup,
): readonly Range[] | undefined {
  if (verb.type !== 'infinitive') return undefined
  const { wills, of } = reading.pack.eventFrames
  const last = sentence.nouns.find((n) => n.to === verb.from)
  const will = last && wills.has(last.lemma) ? last : nounBefore(reading, sentence, verb, of)
  if (!will || !wills.has(will.lemma)) return undefined
  const whose = { from: will === last ? will.from : will.to, to: verb.from }
  return mentionsIn(reading, whose).length > 0 ? [whose] : undefined
}

/** The noun whose "of" phrase runs up to a verb: "the readiness | of the king of Chad | to". */
function nounBefore(
  { words }: Reading,
  { nouns }: ParsedSentence,
  verb: VerbGroup,
  of: ReadonlySet<string>,
): NounGroup | undefined {
  let next = nouns.find((n) => n.to === verb.from)
  while (next && of.has(words[next.prep]?.lemma ?? '')) {
    const at = next.prep
    const outer = nouns.find((n) => n.to === at)
    if (!outer || outer === next) return next
    next = outer
  }
  return next
}

function nextVerb(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, to }: { readonly verb: VerbGroup; readonly to: number },
): number {
  const modifies = (at: number) => isGuestWord(reading, at) || isLed(reading, at)
  const next = sentence.verbs.find((v) => v.from >= verb.to && !modifies(v.head))
  return next ? Math.min(next.from, to) : to
}

/** "Was in Oslo in June | to discuss the loan": where somebody was to do it. */
function placeOfStay(reading: Reading, { sentence, verb }: VerbSite): NamedPlace | null {
  const { being, at, of, stops } = reading.pack.eventFrames
  const governor = sentence.verbs.findLast((v) => v.to <= verb.from)
  if (verb.type !== 'infinitive' || !governor || !being.has(governor.lemma)) return null
  return placeIn(reading, phrasesAfter(reading, governor.to, { of, stops, to: verb.from }), at)
}

/** A place as a verb names it; "the Oslo power plant" says less of where somebody is than "Oslo". */
function namedPlace(reading: Reading, place: Mention): NamedPlace {
  const group = holding(holding(reading.sentences, place.from)?.nouns ?? [], place.from)
  const spot = place.kind !== 'state' && (!group || group.head < place.to)
  return { name: place.name ?? words(reading, place), spot }
}

function occurrence(reading: Reading, site: VerbSite, told: Told): EventOccurrence {
  const { sentence, clause, verb, phrases, status } = site
  const frames = reading.pack.eventFrames
  return {
    sentence,
    clause,
    status: told.status ?? status,
    ...told.who,
    trigger: { from: verb.from, to: verb.to },
    head: verb.head,
    type: told.type,
    frame: told.frame,
    told: told.told ?? false,
    joins: told.joins ?? false,
    occasion: false,
    pointsTo: told.pointsTo ?? null,
    specific: false,
    another: false,
    soft: told.soft ?? false,
    purpose: verb.type === 'infinitive',
    place: told.place
      ? namedPlace(reading, told.place)
      : (placeOfVerb(reading, told, phrases) ??
        placeWithin(reading, site.object) ??
        (told.type === 'meeting' ? placeOfPartners(reading, phrases) : null) ??
        (clause?.verb === verb
          ? placeIn(reading, openingPhrases(reading, clause), frames.at)
          : placeOfStay(reading, site))),
    date: eventDate(reading, {
      sentence,
      clause,
      trigger: verb,
      phrases,
      occasion: true,
      visit: told.type === 'visit',
    }),
    ordinal: told.ordinal ?? null,
  }
}
