import type { Reading } from './reading.ts'

/** True where the word before a time makes it one that is past: "earlier | this month". */
export function isEarlier({ tokens, pack }: Reading, time: number): boolean {
  return pack.commitmentFrames.earlier.has(tokens[time - 1]?.lower ?? '')
}
