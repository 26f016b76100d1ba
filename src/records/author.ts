import { oncePer } from '../core/once-per.ts'
import type { Reading } from './reading.ts'

/**
 * Whose words a document is where nobody else is given as saying them: the government that published
 * it, the state that a press statement begins with ("Peru welcomes the accord. We commend …"), or the official whose remarks it is by its
 * title.
 */
export const authorsOf = oncePer((reading: Reading): readonly string[] => {
  const { author } = reading.mentions
  const declarer = author === null ? declarerOf(reading) : [author]
  return declarer.length > 0 ? declarer : titledOf(reading)
})

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

/** How often somebody must speak of himself in a text that is his by its title. */
const OWN_WORDS = 2

/** "Remarks by the Foreign Minister of Peru", "Peru's ambassador: We want more trade": whose words the text is. */
function titledOf(reading: Reading): readonly string[] {
  const { sentences, mentions, pack, tokens, words, speeches } = reading
  const title = sentences[0]
  if (title?.block.role !== 'title') return NOBODY
  const official = mentions.at(title.from, title.to).find(({ kind }) => OFFICIAL.has(kind))
  if (!official || official.parties.length === 0) return NOBODY
  const told = tokens[official.to]?.lower === ':'
  const { writings, toward, interviews } = pack.positionFrames
  const by = words[official.from - 1]?.tag === 'DET' ? official.from - 2 : official.from - 1
  const noun = words[by - 1]?.lemma.toLowerCase() ?? ''
  // "A letter to the minister" is none of his, "an interview with him" is.
  const his = interviews.has(noun) || !toward.has(tokens[by]?.lower ?? '')
  const named = writings.has(noun) && words[by]?.tag === 'ADP' && his
  if (!told && !named) return NOBODY
  const own = mentions.list.filter(
    ({ deixis, from }) =>
      deixis === 'speaker' &&
      from >= title.to &&
      !speeches.some((speech) => speech.from <= from && from < speech.to),
  )
  return own.length >= OWN_WORDS ? official.parties : NOBODY
}

const OFFICIAL: ReadonlySet<string> = new Set(['person', 'office'])

const NOBODY: readonly string[] = []
