import type { CommitmentFrame } from '../../languages/commitment-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { FrameMatch } from '../frame-match.ts'
import { namesOwnWithOthers } from '../joint-act.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'
import { isVenture } from './work.ts'

/** Why what stands where a frame names somebody is nobody, or null: "commit a million to Chad to build", money does nothing. */
export function unfitWhom(
  reading: Reading,
  { frame, slots, sentence, from }: FrameMatch<CommitmentFrame>,
): string | null {
  const { whom } = slots
  if (frame.works && !isVenture(reading, sentence, slots.what)) return 'it is no work'
  if (frame.counted && !(slots.what && isCounted(reading, frame, sentence, slots.what)))
    return 'no amount is offered'
  if (!whom) return null
  if (frame.joint && !namesOwnWithOthers(reading, { sentence, from }, whom))
    return 'it is what a position calls for'
  if (frame.body && !isPanel(reading, sentence, whom)) return 'it is no body of theirs'
  if (frame.actor === 'whom' && isMoney(reading, whom)) return 'it is nobody who acts'
  return frame.near && isWide(sentence, whom) ? 'it is not said to whom' : null
}

/** "Offered 50 scholarships", "offered Peru a loan": an amount, or a thing for somebody who is named. */
function isCounted(
  reading: Reading,
  frame: CommitmentFrame,
  { nouns }: ParsedSentence,
  what: Range,
): boolean {
  if (within(reading.quantities, what).length > 0) return true
  const whom = nouns.find((n) => n.from >= what.from && n.to < what.to)
  const thing = nouns.find((n) => n.from === whom?.to && n.prep < 0)
  if (frame.strength !== 'offered' || !whom || !thing) return false
  const { gestures } = reading.pack.commitmentFrames
  return !gestures.has(thing.lemma.toLowerCase()) && partiesIn(reading, whom).length > 0
}

/** "A joint committee": one noun, of a body that acts for those who form it. */
function isPanel({ pack }: Reading, { nouns }: ParsedSentence, { from, to }: Range): boolean {
  const noun = nouns.find((n) => n.from <= from && to <= n.to)
  return noun !== undefined && pack.commitmentFrames.panels.has(noun.lemma.toLowerCase())
}

/** Whether a range begins with an amount of money. */
function isMoney({ quantities }: Reading, { from }: Range): boolean {
  return /^[A-Z]{3}$/.test(holding(quantities, from)?.unit ?? '')
}

/** "Its neighbour a plot for": more than one noun. */
function isWide({ nouns }: ParsedSentence, whom: Range): boolean {
  return !nouns.some((n) => n.from <= whom.from && whom.to <= n.to)
}
