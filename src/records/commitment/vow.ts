import type { Reading } from '../reading.ts'

/**
 * True for a token of a word of promising, behind which also what will not be done, or will be so, is promised: "pledged that no
 * tariff would be levied".
 */
export function isVow({ words, pack }: Reading, at: number): boolean {
  return pack.commitmentFrames.vowing.has(words[at]?.lemma ?? '')
}
