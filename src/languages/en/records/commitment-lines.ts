import type { CommitmentFrame, CommitmentStrength } from '../../commitment-frames.ts'

/** Frames of one strength, a pattern a line. */
export function lines(
  strength: CommitmentStrength,
  text: string,
  more: Partial<CommitmentFrame> = {},
): CommitmentFrame[] {
  return text
    .trim()
    .split('\n')
    .map((line) => ({ pattern: line.trim(), strength, ...more }))
}
