import type { ParsedSentence } from '../text/analysis.ts'
import type { Reading } from './reading.ts'

/** Blocks that claim nothing of their own: titles only say again what the text says. */
const SILENT: ReadonlySet<string> = new Set([
  'question',
  'byline',
  'stamp',
  'related',
  'signature',
  'title',
  'standfirst',
  'heading',
])

/** True for a sentence that claims nothing: by the block that it stands in, or because it asks. */
export function isSilent(reading: Reading, sentence: ParsedSentence): boolean {
  return SILENT.has(sentence.block.role) || asks(reading, sentence)
}

/** True for a sentence that ends in a question mark. */
export function asks(reading: Reading, { from, to }: ParsedSentence): boolean {
  for (let i = to - 1; i >= Math.max(from, to - 3); i--)
    if (reading.tokens[i]?.lower === '?') return true
  return false
}
