import type { ParsedSentence } from '../text/analysis.ts'
import { subjectOf } from './acting-parties.ts'
import type { Reading } from './reading.ts'

/** How many sentences back the one is looked for that a description points to. */
const BACK = 3

/** "The diplomat thanked …": whom a description without parties points back to, the subject of a sentence before. */
export function lastActor(reading: Reading, sentence: ParsedSentence): readonly string[] {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const { clauses } = reading.sentences[i] as ParsedSentence
    for (const clause of clauses) {
      const { range, parties } = subjectOf(reading, clause)
      const mention = range ? reading.mentions.holding(range.to - 1) : undefined
      if (parties.length > 0 && (mention?.kind === 'person' || mention?.kind === 'office'))
        return parties
    }
  }
  return []
}
