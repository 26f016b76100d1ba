import type { PhraseFrame } from '../languages/phrase-frame.ts'
import type { FrameMatch } from './frame-match.ts'
import { clauseBehind, joinsThat } from './phrase-end.ts'
import type { Reading } from './reading.ts'

/** "Agreed that Peru would build a bank and that Chile would pay": the match for each clause but the first. */
export function furtherClauses<F extends PhraseFrame>(
  reading: Reading,
  match: FrameMatch<F>,
): FrameMatch<F>[] {
  const { sentence, slots } = match
  const found: FrameMatch<F>[] = []
  for (let { that } = slots; that; ) {
    const joint = reading.tokens[that.to]?.lower === ',' ? that.to + 1 : that.to
    that = joinsThat(reading, joint) ? clauseBehind(reading, sentence, joint + 1) : undefined
    if (that) found.push({ ...match, slots: { ...slots, that } })
  }
  return found
}
