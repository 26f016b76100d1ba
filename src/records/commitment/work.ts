import type { ParsedSentence } from '../../text/analysis.ts'
import { actionNounAt, isGerund, nounAt } from '../phrase.ts'
import { type Range, within } from '../range.ts'
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

/** "A power plant", "a further 500 MW": what one can be interested in, or plan, without a word of action. */
export function isVenture(
  reading: Reading,
  { nouns, to }: ParsedSentence,
  what: Range | undefined,
): boolean {
  const { undertakings } = reading.pack.commitmentFrames
  const noun = what && nouns.find((n) => n.from >= what.from && n.to <= what.to)
  if (!what || !noun) return false
  if (undertakings.has(reading.words[noun.head]?.lemma ?? '')) return true
  return within(reading.quantities, { from: what.from, to }).some(
    (q) => q.from < noun.to && q.unit !== '1' && q.unit !== '%',
  )
}
