import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import { isDocument } from '../document-parties.ts'
import type { FrameMatch } from '../frame-match.ts'
import { instruments } from '../instrument/instrument.ts'
import { goesOn } from '../paragraph.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { anyWord, isAmong } from '../words-in.ts'

/** How far before "under which" the document is named: "a memorandum of understanding on rubber, under which". */
const WHICH = 8

/** How far before its verb the document of a provision is named. */
const GROUND = 30

/** "It will provide access": what the document that the sentence before tells of is to do. */
export function isItsDocument(
  reading: Reading,
  sentence: ParsedSentence,
  { verb, subject }: Clause,
): boolean {
  const [only] = subject
  const { their } = reading.pack.commitmentFrames
  if (subject.length !== 1 || !only || !their.has(reading.tokens[only.from]?.lower ?? ''))
    return false
  const before = reading.sentences[sentence.index - 1]
  const told = before?.block === sentence.block ? before.clauses[0] : undefined
  const range = told ? subjectOf(reading, told).range : null
  return verb.modal === 'will' && isDocument(reading, range)
}

/** "The pact provides that", "it provides that": a document is the subject. */
export function isSubjectDocument(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
): boolean {
  if (isDocument(reading, subjectOf(reading, clause).range)) return true
  return clause !== undefined && isItAsDocument(reading, sentence, clause)
}

/** "It provides that": the document that the sentence before tells of. */
function isItAsDocument(
  reading: Reading,
  sentence: ParsedSentence,
  { subject }: Pick<Clause, 'subject'>,
): boolean {
  const [only] = subject
  if (subject.length !== 1 || only?.from !== sentence.from) return false
  const it = reading.tokens[only.from]?.lower ?? ''
  return reading.pack.commitmentFrames.their.has(it) && followsDocument(reading, sentence)
}

/** True where the sentence before tells of a document. */
function followsDocument(reading: Reading, sentence: ParsedSentence): boolean {
  const before = reading.sentences[sentence.index - 1]
  if (!before || !goesOn(reading, before, sentence)) return false
  return instruments(reading).some((d) => before.from <= d.from && d.from < before.to)
}

/** "Under the agreement", "based on this memorandum": what follows is a provision. */
export function grounded(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  const { grounds } = reading.pack.commitmentFrames
  const start = Math.max(sentence.from, clause.verb.from - GROUND)
  for (let i = start; i < clause.verb.from; i++) {
    if (!grounds.has(reading.tokens[i]?.lower ?? '')) continue
    if (isDocument(reading, { from: i + 1, to: Math.min(i + 8, clause.verb.from) })) return true
    // "Under its terms": those of the document that the sentence before tells of.
    if (isAmong(reading, i + 2, grounds) && followsDocument(reading, sentence)) return true
    // "A contract, under which …"
    const which = reading.words[i + 1]?.tag === 'PRON'
    if (which && isDocument(reading, { from: Math.max(sentence.from, i - WHICH), to: i }))
      return true
  }
  return isReturned(reading, sentence, clause)
}

/** "Chile, in return, drops its levy": behind what the other side does under a document. */
function isReturned(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  const { returns } = reading.pack.commitmentFrames
  const before = reading.sentences[sentence.index - 1]
  if (!before || !anyWord(reading, { from: clause.from, to: clause.verb.from }, returns))
    return false
  const [first] = before.clauses
  return (
    first !== undefined && goesOn(reading, before, sentence) && grounded(reading, before, first)
  )
}

/** "Given the importance of": what is taken for granted. */
export function isPremise(
  reading: Reading,
  { sentence, from }: FrameMatch<CommitmentFrame>,
): boolean {
  const { premises } = reading.pack.commitmentFrames
  if (
    premises.has(reading.tokens[from]?.lower ?? '') &&
    !sentence.verbs.some((v) => v.head === from)
  )
    return true
  const noun = holding(sentence.nouns, from)
  const before = noun ? { from: Math.max(sentence.from, noun.from - 2), to: noun.from } : undefined
  return before !== undefined && anyWord(reading, before, premises)
}
