import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import { commitmentFramesIn } from '../commitment/frame.ts'
import type { Reading } from '../reading.ts'
import type { PositionMatch } from './about.ts'

/** "…, contributing to peace": a frame of a whole clause, in words that make none. */
export function isBesideClause(
  reading: Reading,
  { frame, from, sentence }: PositionMatch,
): boolean {
  if (!frame.whole || reading.words[from]?.form !== 'ing') return false
  return !sentence.clauses.some((c) => c.verb.head === from)
}

/**
 * "The forces supporting terrorism": the noun right before a gerund, whose stance it is. Of what is
 * written ("a statement condemning the raid") the stance is that of who wrote it.
 */
export function described(
  reading: Reading,
  { from, sentence }: PositionMatch,
): NounGroup | undefined {
  const verb = sentence.verbs.find((v) => v.head === from)
  if (verb?.type !== 'gerund' || verb.from !== from) return undefined
  const noun = sentence.nouns.find((n) => n.to === from)
  if (!noun || noun.time || reading.words[noun.head]?.tag !== 'NOUN') return undefined
  return reading.pack.positionFrames.writings.has(noun.lemma) ? undefined : noun
}

/** "Bridges to urge firms on": what is only aimed at. */
export function isAim(reading: Reading, { from, sentence, frame }: PositionMatch): boolean {
  if (frame.stance !== 'calls-for') return false
  const verb = sentence.verbs.find((v) => v.head === from)
  if (verb?.type !== 'infinitive') return false
  const before = reading.words[verb.from - 1]
  return before?.tag === 'NOUN' && !reading.pack.positionFrames.writings.has(before.lemma)
}

/** "Committed to rebuilding the port, supporting its partners and training nurses", "keen on encouraging firms to": an action that is promised. */
export function isPromised(reading: Reading, sentence: ParsedSentence, from: number): boolean {
  if (reading.words[from]?.form !== 'ing') return false
  const before = reading.words[from - 1]
  const isFurther = before?.tag === 'CCONJ' || before?.lemma === ','
  return commitmentFramesIn(reading, sentence).some(({ frame, slots }) => {
    const { doing } = slots
    if (!doing || frame.strength === 'hoped' || from >= doing.to) return false
    if (doing.from === from) return true
    return isFurther && doing.from < from && reading.words[doing.from]?.form === 'ing'
  })
}
