import { subjectAt, subjectOf } from '../acting-parties.ts'
import { jointActors } from '../joint-act.ts'
import { clauseAt, verbAt } from '../phrase.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { speakerAt } from '../speakers.ts'
import { anyWord } from '../words-in.ts'
import type { PositionMatch } from './about.ts'

/** "The plan awaits their approval", "is waiting for their approval to build": nobody is called on. */
export function isConsent(
  reading: Reading,
  { slots, frame, sentence, from }: PositionMatch,
  about: Range,
): boolean {
  if (frame.stance !== 'calls-for') return false
  const { consents, waiting } = reading.pack.commitmentFrames
  if (!waiting.has(reading.words[from]?.lemma ?? '')) return false
  if (slots.whom) return anyWord(reading, slots.whom, consents)
  return subjectAt(reading, sentence, from).kind === 'thing' && anyWord(reading, about, consents)
}

/** "Demand for copper rose", "with rising demand for gas", "covers half the demand for coal": a market's, where nobody claims anything. */
export function isMarket(reading: Reading, { frame, sentence, from }: PositionMatch): boolean {
  if (!frame.claimed || reading.words[from]?.tag !== 'NOUN') return false
  const { marketed, supplying } = reading.pack.positionFrames
  const group = holding(sentence.nouns, from)
  for (let i = (group?.from ?? from) - 1; i < from; i++)
    if (marketed.has(reading.tokens[i]?.lower ?? '')) return true
  const verb = sentence.verbs.findLast((v) => v.to <= from)
  if (verb && !verb.passive && supplying.has(verb.lemma)) return true
  return sentence.clauses.some(
    ({ subject, verb }) => !verb.passive && subject.some((noun) => noun.head === from),
  )
}

/** "Insists that Peru withdraw", "that it must": what is to be, not what is. */
export function isDemanded(reading: Reading, { slots, sentence }: PositionMatch): boolean {
  const verb = sentence.clauses.find((c) => c.verb.from >= (slots.that?.from ?? 0))?.verb
  // "Asked whether Peru would".
  const asked = reading.tokens[(slots.that?.from ?? 0) - 1]?.lower ?? ''
  if (!verb || reading.pack.commitmentFrames.conditions.has(asked)) return false
  // "Insisted it would honour the deal": a promise.
  const { futures } = reading.pack.positionFrames
  if (verb.modal !== null && futures.has(verb.modal)) return false
  return verb.modal !== null || verb.form === 'base' || reading.words[verb.from]?.form === 'base'
}

/** "Asks to be treated as an equal", "was condemned in Lima". */
export function isUndergone({ slots, sentence, from }: PositionMatch): boolean {
  if (slots.do) return verbAt(sentence, slots.do.from)?.passive === true
  const verb = clauseAt(sentence, from)?.verb
  return verb?.passive === true || verb?.head !== from
}

/** "The rule asks to be kept": a thing takes no stand, and may yet be judged by what it is there to do. */
export function isOfThing(
  reading: Reading,
  { slots, frame, sentence, from }: PositionMatch,
): boolean {
  if (!slots.do || slots.whom || frame.judges) return false
  return subjectAt(reading, sentence, from).kind === 'thing'
}

/** "Wants this trade to grow", "wants the grain to reach the sea": a thing does nothing, but much is done to it. */
export function isThing(
  reading: Reading,
  { slots, frame, sentence, from }: PositionMatch,
): boolean {
  if (frame.stance !== 'calls-for' || !slots.whom) return false
  const { measures, agents } = reading.pack.commitmentFrames
  const { wishing, collectives } = reading.pack.positionFrames
  const head = reading.words[slots.whom.to - 1]
  // "Exports to Peru": what stands in front is meant.
  const first = holding(sentence.nouns, slots.whom.from)
  if (measures.has(head?.lemma ?? '') || measures.has(first?.lemma ?? '')) return true
  // "Expects the accord with Peru to enter into force".
  if (first && reading.pack.instrumentFrames.nouns.has(first.lemma.toLowerCase())) return true
  const undergone = slots.do && verbAt(sentence, slots.do.from)?.passive
  if (undergone || !wishing.has(reading.words[from]?.lemma ?? '') || head?.tag !== 'NOUN')
    return false
  // "Its grain" is a thing, "its partners" and "Peruvian firms" are not named less than "the firms".
  const somebody = reading.mentions
    .at(slots.whom.from, slots.whom.to)
    .some((m) => m.kind !== 'pronoun' || m.to === slots.whom?.to)
  return !somebody && !agents.has(head.lemma) && !anyWord(reading, slots.whom, collectives)
}

/** "Called for expanding trade between the two countries": what the own side is to do with others. */
export function isJoint(
  reading: Reading,
  { sentence, from }: PositionMatch,
  about: Range,
): boolean {
  const { calling } = reading.pack.positionFrames
  const calls = calling.has(reading.words[from]?.lemma ?? '')
  return calls && jointActors(reading, sentence, from, about).length > 0
}

/** "Peru needs unity," said by Peru's president: what the own state, under its name, needs. */
export function isOfOwn(reading: Reading, { sentence, from }: PositionMatch): boolean {
  const own = speakerAt(reading, from)?.parties ?? []
  const { parties, range } = subjectOf(reading, clauseAt(sentence, from))
  const named = range !== null && reading.words[range.from]?.tag !== 'PRON'
  return named && parties.some((code) => own.includes(code))
}
