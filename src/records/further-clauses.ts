import type { PhraseFrame } from '../languages/phrase-frame.ts'
import type { FrameMatch } from './frame-match.ts'
import { clauseBehind, joinsThat } from './phrase-end.ts'
import type { Reading } from './reading.ts'

/**
 * "Agreed that Peru would build a bank and that Chile would pay": a match, and one for each further
 * clause that fits.
 */
export function withFurther<F extends PhraseFrame>(
  reading: Reading,
  match: FrameMatch<F>,
  fits: (next: FrameMatch<F>) => boolean,
): FrameMatch<F>[] {
  const { sentence, slots } = match
  const found = [match]
  for (let { that } = slots; that; ) {
    const joint = reading.tokens[that.to]?.lower === ',' ? that.to + 1 : that.to
    that = joinsThat(reading, joint) ? clauseBehind(reading, sentence, joint + 1) : undefined
    if (!that) break
    const next = { ...match, slots: { ...slots, that } }
    if (fits(next)) found.push(next)
  }
  return found
}
