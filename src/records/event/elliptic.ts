import { gather } from '../../core/gather.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { clauseEnd, phrasesAfter } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { eventDate } from './date.ts'
import type { EventOccurrence } from './occurrence.ts'
import { ordinalIn } from './ordinal.ts'
import { NOBODY } from './participants.ts'
import { placeIn } from './place.ts'
import { statusOfVerb } from './status.ts'

/** "The tenth will take place in Lima", "the next is to be held in May": a further event of the kind told last. */
export function ellipticEvents(
  reading: Reading,
  sentence: ParsedSentence,
): readonly EventOccurrence[] {
  return gather(sentence.clauses, (clause): readonly EventOccurrence[] => {
    const [subject, other] = clause.subject
    if (!subject || other || !isCountedAlone(reading, subject)) return []
    const verb = tellingVerb(sentence, clause)
    const status = isHeld(reading, verb) ? statusOfVerb(reading, sentence, verb) : null
    if (status === null) return []
    const { of, stops, lists, at } = reading.pack.eventFrames
    const to = clauseEnd(reading, sentence, clause)
    const phrases = phrasesAfter(reading, verb.to, { of, stops, lists, to })
    const trigger = { from: subject.from, to: subject.to }
    return [
      {
        ...FURTHER,
        sentence,
        clause,
        trigger,
        head: subject.head,
        status,
        place: placeIn(reading, phrases, at),
        date: eventDate(reading, { sentence, clause, trigger, phrases, occasion: true }),
        ordinal: ordinalIn(reading, { ...subject, head: subject.to }),
      },
    ]
  })
}

/** What such words say themselves: whose it is and of what kind, the event before tells. */
const FURTHER = {
  ...NOBODY,
  type: 'session',
  frame: '<ordinal> is held',
  further: true,
  another: true,
  told: true,
  pointsTo: null,
  specific: false,
  soft: false,
  occasion: false,
  purpose: false,
  joins: false,
} as const

/** "The tenth", "the next": nothing but a word that counts it. */
function isCountedAlone({ words, chart, pack }: Reading, { from, to, head }: NounGroup): boolean {
  if (words[from]?.tag !== 'DET' || to !== from + 2 || head !== to - 1) return false
  if (chart.has(head, 'ordinal')) return true
  const { ahead, further } = pack.eventFrames
  const { tag, lemma = '' } = words[head] ?? {}
  return tag === 'ADJ' && (ahead.has(lemma) || further.has(lemma))
}

/** "Is to be held": the infinitive tells. */
function tellingVerb({ verbs }: ParsedSentence, { verb }: Clause): VerbGroup {
  return verbs.find((v) => v.type === 'infinitive' && v.from === verb.to) ?? verb
}

function isHeld({ tokens, pack }: Reading, { lemma, passive, to }: VerbGroup): boolean {
  const { holding, placing, planning, courses } = pack.eventFrames
  if (placing.get(lemma)?.has(tokens[to]?.lower ?? '')) return true
  return passive ? holding.has(lemma) || planning.has(lemma) : courses.has(lemma)
}
