import type { ParsedSentence } from '../../text/analysis.ts'
import { subjectOf } from '../acting-parties.ts'
import { clauseAt } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import type { Stance } from '../record.ts'
import { speakerAt } from '../speakers.ts'
import { anyWord } from '../words-in.ts'
import type { PositionMatch } from './about.ts'
import { isPromised } from './gerund.ts'

/** Stances that are put as a wish: "we want to thank". */
const WISHES: ReadonlySet<Stance> = new Set(['thanks', 'congratulates', 'condoles', 'calls-for'])

/** "Will support", "to defend the rights of": what is aimed at. */
export function isToCome(reading: Reading, match: PositionMatch): boolean {
  const { sentence, from, frame } = match
  const { futures, duties, polite } = reading.pack.positionFrames
  const verb = sentence.verbs.find((v) => v.head === from)
  if (polite.get(verb?.modal ?? '')?.has(verb?.lemma ?? '')) return false
  if (goesOn(reading, match)) return true
  const modal = verb?.modal ?? ''
  // "Will encourage its firms to", "should ask Peru to".
  if (frame.stance === 'calls-for' && (modal === 'will' || duties.has(modal))) return true
  if (isPromised(reading, sentence, from)) return true
  if (WISHES.has(frame.stance)) return false
  if (verb?.type === 'infinitive') return !isVoicing(reading, sentence, from)
  // "Peru will contribute to the fund", said by Peru.
  if (frame.whole && frame.stance === 'supports') return isVow(reading, match)
  if (frame.whole) return false
  if (isPromisedHelp(reading, match)) return true
  // "Must be endorsed by the ministers".
  const due = verb?.passive === true && duties.has(modal)
  const future = due || (verb !== undefined && verb.modal !== null && futures.has(verb.modal))
  return future && (frame.stance === 'supports' || frame.stance === 'praises')
}

/** What the own side will do: "the accord will contribute to peace" is said of a thing. */
function isVow(reading: Reading, { sentence, from }: PositionMatch): boolean {
  const clause = clauseAt(sentence, from)
  if (clause?.verb.head !== from || clause.verb.modal === null) return false
  const { kind, parties } = subjectOf(reading, clause)
  const own = speakerAt(reading, from)?.parties ?? parties
  const { vowing } = reading.pack.positionFrames
  return kind === 'actor' && vowing.has(clause.verb.modal) && parties.some((p) => own.includes(p))
}

/** "Will keep supporting", "will go on backing". */
function goesOn({ words, pack }: Reading, { sentence, from }: PositionMatch): boolean {
  const { ongoing, futures } = pack.positionFrames
  const verb = clauseAt(sentence, from)?.verb
  if (words[from]?.form !== 'ing' || !verb || !futures.has(verb.modal ?? '')) return false
  return ongoing.has(verb.lemma) && from >= verb.to && from <= verb.to + 1
}

/** "Would extend all support to", "will continue to give its backing to": the noun of what is to be done. */
function isPromisedHelp(reading: Reading, { sentence, from, frame }: PositionMatch): boolean {
  const { futures, giving } = reading.pack.positionFrames
  const verb = clauseAt(sentence, from)?.verb
  if (frame.stance !== 'supports' || reading.words[from]?.tag !== 'NOUN' || !verb) return false
  if (verb.passive || verb.modal === null || !futures.has(verb.modal)) return false
  const last = sentence.verbs.findLast((v) => v.head < from)
  return last !== undefined && giving.has(last.lemma)
}

/** "Went on to praise". */
export function isVoicing(reading: Reading, sentence: ParsedSentence, at: number): boolean {
  const verb = clauseAt(sentence, at)?.verb
  if (verb === undefined || verb.head >= at) return false
  const { voicing, ongoing, futures, glad, copulas } = reading.pack.positionFrames
  // "Is proud to support": there and then.
  if (copulas.has(verb.lemma) && anyWord(reading, { from: verb.to, to: at }, glad)) return true
  // "Will continue to support": an action to come.
  const toCome = ongoing.has(verb.lemma) && verb.modal !== null && futures.has(verb.modal)
  return voicing.has(verb.lemma) && !toCome
}
