import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { type Subject, subjectOf } from '../acting-parties.ts'
import { documentParties } from '../document-parties.ts'
import { infinitives, provisionItems } from '../list-items.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { grounded } from './ground.ts'

/** "Under the deal Peru will benefit from lower duties", "will receive trains from Chile": what others give it. */
export function gifts(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] | undefined {
  const { gaining, modals } = reading.pack.commitmentFrames
  const { verb } = clause
  if (verb.passive || verb.negated || !gaining.has(verb.lemma)) return undefined
  if (modals.get(verb.modal ?? '')?.strength !== 'pledged') return undefined
  const subject = subjectOf(reading, clause)
  if (subject.parties.length === 0 || !grounded(reading, sentence, clause)) return undefined
  const by = giversOf(reading, sentence, clause, subject)
  if (by.length === 0) return undefined
  // "Benefit | from lower duties".
  const from = reading.words[verb.to]?.tag === 'ADP' ? verb.to + 1 : verb.to
  const act = { from, to: phraseEnd(reading, sentence, from) }
  return provisionItems(reading, sentence, act).map((range) => ({
    frame: 'commitment: <subject> will <get>',
    sentence,
    trigger: verb.from,
    act: range,
    by,
    to: subject.parties,
    strength: 'binding' as const,
    status: 'open' as const,
    soft: false,
    leads: true,
  }))
}

/** Whom the words name behind "from", else the other party to the document. */
function giversOf(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, to }: Clause,
  { parties }: Subject,
): readonly string[] {
  const { giving } = reading.pack.commitmentFrames
  const others = (codes: readonly string[]) => codes.filter((code) => !parties.includes(code))
  const giver = sentence.nouns.find(
    (n) =>
      n.from >= verb.to &&
      n.to <= to &&
      giving.has(reading.tokens[n.prep]?.lower ?? '') &&
      others(partiesIn(reading, n)).length > 0,
  )
  if (giver) return others(partiesIn(reading, giver))
  const { about } = reading.mentions
  const isSide = about.length === 2 && parties.every((code) => about.includes(code))
  return others(isSide ? about : documentParties(reading, sentence, undefined))
}

/** "Japan's offer was to cut duties": what was offered then, whatever came of it. */
export function offered(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): CommitmentCandidate[] | undefined {
  const { verb, subject } = clause
  const head = subject.length === 1 ? (subject[0]?.lemma.toLowerCase() ?? '') : ''
  if (verb.modal !== 'be-to' || verb.passive || verb.negated) return undefined
  if (!reading.pack.commitmentFrames.offers.has(head)) return undefined
  const by = subjectOf(reading, clause).parties
  if (by.length === 0) return undefined
  const act = { from: verb.head, to: phraseEnd(reading, sentence, verb.to) }
  return infinitives(reading, sentence, act, true).map((range) => ({
    frame: 'commitment: <offer> be-to <do>',
    sentence,
    trigger: verb.from,
    main: verb.head,
    act: range,
    by,
    strength: 'offered' as const,
    status: 'open' as const,
    soft: false,
    leads: true,
    modal: true,
  }))
}
