import type { Reading } from './reading.ts'

const known = new WeakMap<Reading, readonly string[]>()

/**
 * Whose words a document is where nobody else is given as saying them: the government that published
 * it, or the state that a press statement begins with ("Peru welcomes the accord. We commend …").
 */
export function authorsOf(reading: Reading): readonly string[] {
  let authors = known.get(reading)
  if (!authors) {
    const { author } = reading.mentions
    authors = author === null ? declarerOf(reading) : [author]
    known.set(reading, authors)
  }
  return authors
}

/** The state that the first sentence has as subject of a verb of declaring, in the present. */
function declarerOf({ sentences, mentions, pack, speeches }: Reading): readonly string[] {
  const first = sentences.find((sentence) => sentence.block.role === 'prose')
  const main = first?.clauses.find((clause) => clause.link === 'main')
  if (main?.verb.tense !== 'present' || main.verb.modal !== null) return NOBODY
  if (!pack.positionFrames.declaring.has(main.verb.lemma)) return NOBODY
  if (speeches.some((speech) => speech.from <= main.verb.from && main.verb.from < speech.to))
    return NOBODY
  const subject = mentions.holding(main.subject[0]?.head ?? -1)
  return subject?.kind === 'state' && subject.parties.length === 1 ? subject.parties : NOBODY
}

const NOBODY: readonly string[] = []
