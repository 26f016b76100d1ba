import type { ParsedSentence } from '../../text/analysis.ts'
import { actionNounAt, isGerund, nounAt } from '../phrase.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/** What can be handed to somebody to do: "the repair of the road", "repairing the road", no "medal". */
export function isWork(
  reading: Reading,
  sentence: ParsedSentence,
  what: Range | undefined,
): boolean {
  if (!what) return false
  const { founding } = reading.pack.commitmentFrames
  const noun = nounAt(sentence, what.from)
  return (
    isGerund(reading, what.from) ||
    actionNounAt(reading, sentence, what.from) ||
    (noun !== undefined && founding.has(noun.lemma))
  )
}
