import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { Clause } from '../../text/clause.ts'
import type { FrameMatch } from '../frame-match.ts'
import type { Reading } from '../reading.ts'

/** "The dam, which has been under construction since 2019, now supplies power": what is built runs. */
export function runsAlready(
  reading: Reading,
  { frame, slots, sentence }: FrameMatch<CommitmentFrame>,
  clause: Clause | undefined,
): boolean {
  if (frame.status !== 'underway' || !clause || Object.keys(slots).length > 0) return false
  const { running } = reading.pack.commitmentFrames
  return sentence.clauses.some(
    ({ index, parent, link, verb }) =>
      running.has(verb.lemma) &&
      verb.modal === null &&
      !verb.negated &&
      !verb.passive &&
      !verb.progressive &&
      (clause.link === 'relative'
        ? index === clause.parent
        : link === 'coordinate' && parent === clause.index),
  )
}
