import { gather } from '../../core/gather.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { TRIGGER } from '../triggers.ts'
import { eventDate } from './date.ts'
import type { EventOccurrence } from './occurrence.ts'
import { NOBODY, participantsIn, together } from './participants.ts'
import { subjectRanges } from './subject.ts'
import { withHosts } from './visit.ts'

/** Visits that only a modifier tells of: "met the visiting Chadian minister". */
export function guestEvents(
  reading: Reading,
  sentence: ParsedSentence,
): readonly EventOccurrence[] {
  const { triggers } = reading
  if (!triggers.within(sentence.from, sentence.to + 1, TRIGGER.guest)) return []
  return gather(sentence.nouns, (group): readonly EventOccurrence[] => {
    const to = group.from + 2
    const at = triggers.next(Math.max(group.from - 1, sentence.from), to, TRIGGER.guest)
    return at < to ? guestAt(reading, sentence, at) : []
  })
}

/** True where the token before a person or office says that he is a guest. */
export function isGuestWord(reading: Reading, at: number): boolean {
  const { guests, by, with: along } = reading.pack.eventFrames
  const { tag, lemma } = reading.words[at - 1] ?? { tag: 'PUNCT', lemma: '' }
  const mention = reading.mentions.holding(at + 1)
  // "Chad's premier and visiting Togolese leader Orr", at the head of a sentence also.
  const opens = tag === 'CCONJ' || holding(reading.sentences, at)?.from === at
  const modifies = opens || tag === 'DET' || tag === 'VERB' || along.has(lemma) || by.has(lemma)
  const known =
    mention?.kind === 'person' || mention?.kind === 'office' || isMission(reading, mention)
  return guests.has(reading.tokens[at]?.lower ?? '') && modifies && known
}

/** "A visiting Chadian delegation". */
function isMission({ tokens, pack }: Reading, mention: Mention | undefined): boolean {
  const last = mention?.kind === 'group' ? tokens[mention.to - 1] : undefined
  return last !== undefined && pack.eventFrames.visitors.has(last.lower)
}

function guestAt(reading: Reading, sentence: ParsedSentence, at: number): EventOccurrence[] {
  const mention = reading.mentions.holding(at + 1)
  const clause = holding(sentence.clauses, at)
  if (!mention || !isGuestWord(reading, at)) return []
  const visitor = participantsIn(reading, { from: at + 1, to: mention.to })
  const subject = clause ? subjectRanges(reading, clause, { from: at, to: mention.to }) : []
  const around = together(NOBODY, ...subject.map((r) => participantsIn(reading, r))).parties
  const { about } = reading.mentions
  const group = { from: at, to: mention.to }
  const hosts = [around, about.length === 2 ? about : []]
    .map((all) => all.filter((p) => !visitor.parties.includes(p)))
    .find((all) => all.length === 1)
  if (visitor.parties.length !== 1 || !hosts) return []
  return [
    {
      sentence,
      clause,
      ...withHosts(visitor, hosts),
      trigger: group,
      head: at,
      type: 'visit',
      frame: 'visiting <person>',
      status: 'held',
      pointsTo: null,
      specific: false,
      another: false,
      soft: false,
      occasion: false,
      purpose: false,
      joins: false,
      told: false,
      place: null,
      date: eventDate(reading, { sentence, clause, trigger: group, phrases: [], occasion: true }),
      ordinal: null,
    },
  ]
}
