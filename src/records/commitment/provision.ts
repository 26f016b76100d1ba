import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import { documentParties, isDocument } from '../document-parties.ts'
import { phraseEnd } from '../phrase-end.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'
import type { CommitmentCandidate } from './candidate.ts'
import { grounded } from './ground.ts'

const NONE: readonly CommitmentCandidate[] = []

/** "The pact abolishes visas", "a deal that shares out the catch": what a document lays down in the present. */
export function provisions(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): readonly CommitmentCandidate[] {
  const { verb } = clause
  const { providing } = reading.pack.commitmentFrames
  const plain = verb.tense === 'present' && verb.modal === null && !verb.perfect
  if (!plain || verb.passive || verb.progressive || verb.negated) return NONE
  const laid = providing.has(verb.lemma) && isOfDocument(reading, sentence, clause)
  const gets = laid ? [] : getters(reading, sentence, clause)
  if (!laid && gets.length === 0) return NONE
  const act = { from: verb.head, to: phraseEnd(reading, sentence, verb.to) }
  if (isEffect(reading, sentence, act)) return NONE
  const by = laid ? documentParties(reading, sentence, undefined) : gets
  if (by.length === 0) return NONE
  return [
    {
      frame: 'commitment: <document> <do>',
      sentence,
      trigger: verb.head,
      act,
      by,
      strength: 'binding',
      status: 'open',
      soft: true,
      leads: true,
    },
  ]
}

/** "Under the deal Peru gets a loan and drops its claim": who does so by it. */
function getters(reading: Reading, sentence: ParsedSentence, clause: Clause): readonly string[] {
  const { providing, taking } = reading.pack.commitmentFrames
  const { lemma } = clause.verb
  if (!(providing.has(lemma) || taking.has(lemma)) || !grounded(reading, sentence, clause))
    return []
  const { kind, parties } = subjectOf(reading, clause)
  return kind === 'actor' ? parties : []
}

/** True where the subject is a document that two sides conclude, and none that one side makes for itself. */
function isOfDocument(reading: Reading, sentence: ParsedSentence, { subject }: Clause): boolean {
  const [only, other] = subject
  if (!only || other) return false
  // "One of the agreements authorises".
  const isCount = reading.pack.instrumentFrames.measures.has(only.lemma.toLowerCase())
  const first = isCount ? (sentence.nouns.find(({ prep }) => prep === only.to) ?? only) : only
  const { nouns } = reading.pack.commitmentFrames.instruments
  const range: Range = { from: first.from, to: first.to }
  return nouns.has(first.lemma.toLowerCase()) && isDocument(reading, range)
}

/** "Signed a pact that will abolish visas": what a document that is concluded is to do. */
export function isOfSigned(
  reading: Reading,
  sentence: ParsedSentence,
  { link, parent, subject, verb }: Clause,
): boolean {
  const [only] = subject
  const { strict, concluding, nouns } = reading.pack.instrumentFrames
  const { idle, providing } = reading.pack.commitmentFrames
  if (link !== 'relative' || subject.length !== 1 || !only || verb.modal === null) return false
  if (!nouns.has(only.lemma.toLowerCase())) return false
  const signs = sentence.clauses[parent]?.verb
  if (!signs || signs.modal !== null || signs.tense !== 'past') return false
  if (!(strict.has(signs.lemma) || concluding.has(signs.lemma))) return false
  const act = { from: verb.head, to: phraseEnd(reading, sentence, verb.to) }
  return (providing.has(verb.lemma) || !idle.has(verb.lemma)) && !isEffect(reading, sentence, act)
}

/** "Gives trade a boost", "opens a new era": what comes of it for others. */
function isEffect(reading: Reading, { nouns }: ParsedSentence, { from, to }: Range): boolean {
  const { gains, fruits, results } = reading.pack.positionFrames.effects
  const { rhetoric, nobody } = reading.pack.commitmentFrames
  const object = nouns.find((n) => n.from > from && n.to <= to)
  // "Which shares no border with Peru".
  if (!object || nobody.has(reading.tokens[object.from]?.lower ?? '')) return true
  const head = { from: object.head, to: object.to }
  return [gains, fruits, results, rhetoric.nouns].some((words) => anyWord(reading, head, words))
}
