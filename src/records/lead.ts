import type { ParsedSentence } from '../text/analysis.ts'
import type { Reading } from './reading.ts'
import { partiesIn } from './speakers.ts'

/** How many points a list may have above the one that is read. */
const BACK = 60

/** What may stand before the verb of a point: a dash, "(a)", "strongly". */
const OPENS: ReadonlySet<string> = new Set(['PUNCT', 'ADV', 'NUM', 'X'])

const known = new WeakMap<ParsedSentence, readonly string[]>()

/**
 * Whose words a point of a communiqué is that begins with its verb: those named in the line with a
 * colon above the list. "The ministers of Peru and Chile: – welcomed the accord; – condemned the raid."
 * None for a sentence with a subject of its own, or without such a line.
 */
export function ledBy(reading: Reading, sentence: ParsedSentence): readonly string[] {
  if (!beginsWithVerb(reading, sentence)) return NOBODY
  let parties = known.get(sentence)
  if (!parties) {
    parties = leadParties(reading, sentence)
    known.set(sentence, parties)
  }
  return parties
}

const NOBODY: readonly string[] = []

function leadParties(reading: Reading, { index }: ParsedSentence): readonly string[] {
  for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
    const before = reading.sentences[i] as ParsedSentence
    if (reading.tokens[before.to - 1]?.lower !== ':') {
      if (beginsWithVerb(reading, before)) continue
      // A point may have more than one sentence.
      if (reading.sentences[i - 1]?.block === before.block) continue
      return NOBODY
    }
    const named = partiesIn(reading, before)
    return named.length > 0 ? named : reading.mentions.about
  }
  return NOBODY
}

/** "Condemned the raid", "strongly condemns the raid": a verb that a subject is left out of. */
function beginsWithVerb({ words }: Reading, { from, to }: ParsedSentence): boolean {
  let at = from
  while (at < to && OPENS.has(words[at]?.tag ?? '')) at++
  const word = words[at]
  return word?.tag === 'VERB' && word.form !== 'base'
}
