import type { VerbGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'

/** "Put on hold", "put on ice". */
export function isPutAside(reading: Reading, { lemma, to }: VerbGroup): boolean {
  const { putting, holds } = reading.pack.commitmentFrames
  return putting.has(lemma) && anyWord(reading, { from: to, to: to + 3 }, holds)
}
