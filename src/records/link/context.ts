import { oncePer } from '../../core/once-per.ts'
import type { LinkWord } from '../../languages/link-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { type LinkNoun, nounOf } from './noun.ts'
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
  const near = modeOfGoods(reading, sentence) ?? modeOfSentence(reading, sentence)
  // "The Lima–Quito link": of a text that speaks of one way of travelling.
  return near ?? (ends !== null && ends.end <= group.to ? modeOfText(reading) : undefined)
}

/** "Nepal exports power to India through the line": how what is said to move on a way travels. */
function modeOfGoods(reading: Reading, { verbs, nouns }: ParsedSentence): LinkWord | undefined {
  const { giving, getting, conveying, piped } = reading.pack.linkFrames
  for (const { lemma, to } of verbs) {
    const object = nouns.find((n) => n.from === to)
    const moves = [giving, getting, conveying].some((known) => known.has(lemma))
    const mode = moves && object && piped.get(object.lemma.toLowerCase())
    if (mode) return mode
  }
  return undefined
}

/** "The interconnector": in a text on gas it is no power line. */
export function interconnector(
  reading: Reading,
  sentence: ParsedSentence,
  noun: LinkNoun,
): LinkNoun {
  if (reading.pack.linkFrames.open.get(noun.frame) !== 'power') return noun
  const near = sortsIn(reading, sentence)
  const { gas, power } = near.gas + near.power > 0 ? near : sortsOfText(reading)
  return gas > power ? { ...noun, mode: 'pipeline' } : noun
}

const whole = ({ tokens }: Reading): Range => ({ from: 0, to: tokens.length })

/** What the whole text speaks of, counted once. */
const sortsOfText = oncePer((reading: Reading): Sorts => sortsIn(reading, whole(reading)))

interface Sorts {
  readonly gas: number
  readonly power: number
}

/** How many words of a range speak of gas, and how many of electricity, apart from the nouns for both. */
function sortsIn({ tokens, pack }: Reading, { from, to }: Range): Sorts {
  const { contexts, open, singular } = pack.linkFrames
  const counts = { gas: 0, power: 0 }
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? ''
    const mode = open.has(singular(lower)) ? undefined : contexts.get(lower)
    if (mode === 'pipeline') counts.gas++
    if (mode === 'power') counts.power++
  }
  return counts
}

/** How one travels on what the whole text speaks of. */
const modeOfText = oncePer((reading: Reading): LinkWord | undefined =>
  heaviest(reading, whole(reading)),
)

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
