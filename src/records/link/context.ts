import type { LinkWord } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { nounOf } from './noun.ts'
import type { LinkSite } from './site.ts'

/** How many sentences back the words around a bare "line" may tell how one travels on it. */
const BACK = 2

/**
 * "The line will carry electricity", "an airline opened a service": how one travels on a way whose
 * noun leaves that open, by the words that its sentence says with it, else those of its neighbours.
 */
export function modeAround(
  reading: Reading,
  { sentence, group, noun, ends }: LinkSite,
): LinkWord | undefined {
  const { bare, lines, served } = reading.pack.linkFrames
  const word = nounOf(noun)
  // "Its Nairobi-Lima route": the ends are all that is said of it.
  const named = served.has(noun.frame) && ends !== null && ends.end <= group.to
  if (!(noun.vague && bare.has(word)) && !named) return undefined
  // "Close links between Chad and Mali".
  const plural = reading.tokens[group.head]?.lower !== word
  if (!lines.has(word) && plural && !reading.pack.linkFrames.runs.has(word)) return undefined
  const near = modeOfSentence(reading, sentence)
  // "The Lima–Quito link": of a text that speaks of one way of travelling.
  return near ?? (ends !== null && ends.end <= group.to ? modeOfText(reading) : undefined)
}

const known = new WeakMap<Reading, LinkWord | null>()

/** How one travels on what the whole text speaks of. */
function modeOfText(reading: Reading): LinkWord | undefined {
  let mode = known.get(reading)
  if (mode === undefined) {
    mode = heaviest(reading, { from: 0, to: reading.tokens.length }) ?? null
    known.set(reading, mode)
  }
  return mode ?? undefined
}

/** How one travels on what a sentence speaks of, by its words or those around it. */
export function modeOfSentence(reading: Reading, sentence: ParsedSentence): LinkWord | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - BACK); i--) {
    const range = reading.sentences[i]
    const mode = range && heaviest(reading, range)
    if (mode) return mode
  }
  const next = reading.sentences[sentence.index + 1]
  return next && heaviest(reading, next)
}

/** How many times more of the words must speak of one mode than of any other. */
const LEAD = 3

/** The mode that the words of a range speak of; none where they speak of several. */
function heaviest({ tokens, mentions, pack }: Reading, { from, to }: Range): LinkWord | undefined {
  const counts = new Map<LinkWord, number>()
  for (let at = from; at < to; at++) {
    const mode = pack.linkFrames.contexts.get(tokens[at]?.lower ?? '')
    // "The port of Durban" is a place, however one gets there.
    if (mode && mentions.holding(at)?.kind !== 'place')
      counts.set(mode, (counts.get(mode) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : undefined
}
