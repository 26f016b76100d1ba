import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import { isDocument } from '../document-parties.ts'
import type { FrameMatch } from '../frame-match.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'

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

/** "Under the agreement", "based on this memorandum": what follows is a provision. */
export function grounded(reading: Reading, sentence: ParsedSentence, clause: Clause): boolean {
  const { grounds } = reading.pack.commitmentFrames
  const start = Math.max(sentence.from, clause.verb.from - GROUND)
  for (let i = start; i < clause.verb.from; i++) {
    if (!grounds.has(reading.tokens[i]?.lower ?? '')) continue
    if (isDocument(reading, { from: i + 1, to: Math.min(i + 8, clause.verb.from) })) return true
    // "A contract, under which …"
    const which = reading.words[i + 1]?.tag === 'PRON'
    if (which && isDocument(reading, { from: Math.max(sentence.from, i - WHICH), to: i }))
      return true
  }
  return false
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
