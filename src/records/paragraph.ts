import type { Sentence } from '../text/sentence.ts'
import type { Reading } from './reading.ts'

/**
 * True where a sentence goes on with what an earlier one tells: they stand in one paragraph, or in
 * paragraphs of prose behind each other of which one has a single sentence, as those of news agencies
 * have. Headings and lists part what they stand between.
 */
export function goesOn({ sentences }: Reading, before: Sentence, sentence: Sentence): boolean {
  if (before.block === sentence.block) return true
  for (let i = before.index; i <= sentence.index; i++)
    if (sentences[i]?.block.role !== 'prose') return false
  return isAlone(sentences, before) || isAlone(sentences, sentence)
}

/** The only sentence of its paragraph. */
function isAlone(sentences: readonly Sentence[], { index, block }: Sentence): boolean {
  return sentences[index - 1]?.block !== block && sentences[index + 1]?.block !== block
}
