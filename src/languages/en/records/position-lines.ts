import type { PositionFrame, PositionStance } from '../../position-frames.ts'

/** Words of a text, apart by blanks. */
export const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A word with its object right behind it. */
const BARE_VERB = /^[a-z|]+ <(?:what|doing|whom)>/

/** Frames of one stance, a pattern a line; a word with its object right behind it is a verb. */
export function lines(
  stance: PositionStance,
  text: string,
  more: Partial<PositionFrame> = {},
): PositionFrame[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((pattern) => ({
      pattern,
      stance,
      ...(BARE_VERB.test(pattern) ? { part: 'verb' as const } : {}),
      ...more,
    }))
}
