import { isMoney } from '../figure/scene.ts'
import { nounAt, outerNoun } from '../phrase.ts'
import { holding, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'
import { withJoined } from '../subject-agents.ts'
import type { InstrumentMention } from './mention.ts'
import { TOLD } from './spoken.ts'

/** The frame of a document that somebody acts under. */
export const PRESUPPOSED = 'under <document>'

/** What is presumed of a document that no words tell of: it is in force, or was signed; else null. */
export function presumedOf(
  reading: Reading,
  mention: InstrumentMention,
): Pick<InstrumentMention, 'status' | 'frame'> | null {
  if (isPresupposed(reading, mention)) return { status: 'in-force', frame: PRESUPPOSED }
  if (isBargain(reading, mention)) return { status: 'signed', frame: 'in <document>' }
  return isTold(reading, mention) ? { status: 'signed', frame: TOLD } : null
}

/**
 * "Under the agreement with the EU", "in the framework of the pact between Peru and Chile": what
 * somebody acts under is in force. Only of one document that its parties tell from others.
 */
function isPresupposed(reading: Reading, mention: InstrumentMention): boolean {
  const { group, sentence, plural, another } = mention
  const { definite, owners, partners, basis } = reading.pack.instrumentFrames
  const first = reading.tokens[group.from]?.lower ?? ''
  const partnered = partners.has(reading.tokens[behindYear(reading, group.to)]?.lower ?? '')
  // "Under an agreement between Peru and Chile", "under the pacts with Chile".
  const told = definite.has(first) || owners.has(first)
  const known = partnered || isIntroduced(reading, mention)
  if (another || (!known && (plural || !told || !isProper(reading, mention)))) return false
  const prep = reading.tokens[group.prep]?.lower ?? ''
  if (basis.prepositions.has(prep)) return true
  const noun = prep === 'of' ? outerNoun(sentence, group) : undefined
  const before = noun?.lemma ?? reading.tokens[group.prep - 1]?.lower ?? ''
  return basis.nouns.has(before)
}

/** "Under a five-year contract", "a temporary permit": one that is told here first, and that words of its own tell. */
function isIntroduced(
  { words, pack }: Reading,
  { group: { from, to, head, lemma }, definite, plural }: InstrumentMention,
): boolean {
  // "Under a contract running to 2029".
  const lasts =
    pack.instrumentFrames.lasting.has(words[to]?.lemma ?? '') && words[to]?.tag === 'VERB'
  if (plural || definite || words[from]?.tag !== 'DET' || (to - from < 3 && !lasts)) return false
  const { nouns, definite: pointing, owners } = pack.instrumentFrames
  const first = words[from]?.lemma ?? ''
  return (
    (head > from + 1 || lasts) && nouns.has(lemma) && !pointing.has(first) && !owners.has(first)
  )
}

/** "In a deal worth $3m, Peru bought trains": it has been struck. */
function isBargain(reading: Reading, mention: InstrumentMention): boolean {
  const { tokens, words, pack } = reading
  const { group, definite, plural, type, clause } = mention
  const { trading, worth, nouns, owners, generic } = pack.instrumentFrames
  if (plural || definite || group.prep < 0 || !BARGAINS.has(type)) return false
  if (!clause || clause.verb.modal !== null || clause.verb.tense !== 'past') return false
  const first = tokens[group.from]?.lower ?? ''
  const own = words[group.from]?.tag === 'DET' && !owners.has(first) && !generic.has(first)
  const price = within(reading.quantities, group).some(({ unit }) => isMoney(unit))
  const told = price || worth.has(words[group.to]?.lemma ?? '')
  return own && told && nouns.has(group.lemma) && trading.has(tokens[group.prep]?.lower ?? '')
}

const BARGAINS: ReadonlySet<string> = new Set(['agreement', 'contract'])

/** "The agreement of 1974 | between": behind the year of a document. */
function behindYear({ tokens, times, pack }: Reading, at: number): number {
  const time = tokens[at]?.lower === pack.instrumentFrames.of ? holding(times, at + 1) : undefined
  return time?.to ?? at
}

/** "Under the International Coffee Agreement": a name in capitals. */
function isProper(
  { tokens, pack }: Reading,
  { group: { from, head, lemma } }: InstrumentMention,
): boolean {
  // The law of the world binds everybody.
  if (pack.instrumentFrames.universal.has(lemma.toLowerCase())) return false
  return head > from + 1 && tokens[head]?.capital === true && tokens[head - 1]?.capital === true
}

/** "A joint communiqué says", "the accord provides for": what a document says has been agreed. */
function isTold(reading: Reading, { group, clause, type, plural }: InstrumentMention): boolean {
  if (plural || !clause?.subject.includes(group)) return false
  const { verb } = clause
  if (verb.modal !== null || verb.passive || verb.negated || verb.type !== 'finite') return false
  const { saying, definite } = reading.pack.instrumentFrames
  const known = type === 'declaration' || definite.has(reading.tokens[group.from]?.lower ?? '')
  return known && saying.has(verb.lemma)
}

/** "The agreement with the EU" is not one between Peru and Chile told of before. */
export function isWithOthers(
  reading: Reading,
  { group, sentence }: InstrumentMention,
  parties: readonly string[],
): boolean {
  if (!reading.pack.instrumentFrames.partners.has(reading.tokens[group.to]?.lower ?? ''))
    return false
  const partner = nounAt(sentence, group.to + 1)
  const named = partner ? partiesIn(reading, withJoined(reading, partner, sentence.to)) : []
  return named.some((code) => !parties.includes(code))
}
