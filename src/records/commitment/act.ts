import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { NounGroup } from '../../text/group.ts'
import type { FrameMatch } from '../frame-match.ts'
import type { Reading } from '../reading.ts'

/** "Halted gas deliveries": what a state did to another, and no work that stands still. */
export function isAct(
  reading: Reading,
  { frame, sentence, from, slots }: FrameMatch<CommitmentFrame>,
): boolean {
  const doing = slots.doing
  if (frame.status !== 'stalled' || !doing) return false
  const what = sentence.nouns.find((noun) => noun.to > doing.from && noun.from < doing.to)
  if (!what) return false
  return isNoWork(reading, reading.words[from]?.lemma ?? '', what)
}

/** "Exports were suspended", "put off a visit": what is held up is a trade that ran, or an occasion, and no work. */
export function isNoWork(reading: Reading, verb: string, what: NounGroup): boolean {
  const does = reading.pack.eventFrames.acts.get(verb)
  return does?.has(what.lemma.toLowerCase()) === true || isOccasion(reading, what)
}

/** "The visit was postponed", "suspended talks": what is put off is an occasion, and no work. */
function isOccasion({ pack }: Reading, { lemma }: NounGroup): boolean {
  const type = pack.eventFrames.nouns.get(lemma.toLowerCase())
  return type !== undefined && OCCASIONS.has(type)
}

const OCCASIONS: ReadonlySet<string> = new Set(['visit', 'meeting', 'session', 'forum', 'call'])
