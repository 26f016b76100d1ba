import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import type { FrameMatch } from '../frame-match.ts'
import { verbAt } from '../phrase.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'

type Match = FrameMatch<CommitmentFrame>

/** "The link is a project for widening trade", "the fee is intended to deter": what a thing is there for, and no plan of anybody. */
export function isNature(reading: Reading, match: Match, clause: Clause | undefined): boolean {
  return (
    clause !== undefined && (isPredicate(reading, match, clause) || isMeant(reading, match, clause))
  )
}

/** "Is a strategic project for": a noun that says what its subject is. */
function isPredicate(
  reading: Reading,
  { from, sentence }: Match,
  { verb, subject }: Clause,
): boolean {
  const { impersonal, expletives, indefinite } = reading.pack.commitmentFrames
  const [first] = subject
  const noun = holding(sentence.nouns, from)
  if (!first || !noun || verb.lemma !== 'be' || noun.from !== verb.to || noun.head !== from)
    return false
  if (impersonal.has(first.lemma) || expletives.has(first.lemma)) return false
  return indefinite.has(reading.tokens[noun.from]?.lower ?? '')
}

/** "The decision is intended to give": what it is to bring about; "the line is designed to be built by 2030" is planned. */
function isMeant(
  reading: Reading,
  { frame, from, sentence, slots }: Match,
  clause: Clause,
): boolean {
  if (
    !(frame.purpose === 'always' || isMeaning(reading, from)) ||
    !clause.verb.passive ||
    clause.verb.head !== from
  )
    return false
  const verb = slots.do && verbAt(sentence, slots.do.from)
  return verb?.passive === false && subjectOf(reading, clause).kind === 'thing'
}

/** "Is intended", "is meant". */
function isMeaning({ words, pack }: Reading, at: number): boolean {
  return pack.commitmentFrames.meant.has(words[at]?.lemma ?? '')
}

/** "I wish to urge", "we would like to thank": words that are an act themselves. */
export function isSaidNow(reading: Reading, { frame, from, sentence, slots }: Match): boolean {
  const { wishing, personal } = reading.pack.commitmentFrames
  const verb = slots.do && verbAt(sentence, slots.do.from)
  if (frame.actor || !verb || !wishing.has(reading.words[from]?.lemma ?? '')) return false
  return personal.has(verb.lemma)
}
