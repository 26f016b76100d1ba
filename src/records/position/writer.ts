import type { ParsedSentence } from '../../text/analysis.ts'
import { subjectOf } from '../acting-parties.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'

/** How many sentences back it is looked for who issued a statement. */
const BACK = 3

/** True for words that end in what is issued, "the statement", or an "it" that stands for it. */
export function isPaper(reading: Reading, { to }: Range): boolean {
  const { papers } = reading.pack.positionFrames
  return papers.has(reading.words[to - 1]?.lemma.toLowerCase() ?? '')
}

/** "Chile issued a statement. … The statement called on Peru to": whose it is; none where nobody is told. */
export function writerOf(reading: Reading, sentence: ParsedSentence): readonly string[] {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const before = reading.sentences[i] as ParsedSentence
    for (const clause of before.clauses) {
      const issued = before.nouns.some(
        (n) => n.from >= clause.from && n.to <= clause.to && isPaper(reading, n),
      )
      const { parties } = issued ? subjectOf(reading, clause) : { parties: [] }
      if (parties.length > 0) return parties
    }
  }
  return []
}
