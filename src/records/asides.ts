import type { ParsedSentence } from '../text/analysis.ts'
import type { Reading } from './reading.ts'

/** How many tokens may stand in a bracket between the parts of a frame: "(MOU)". */
const BRACKET = 4

/** How many tokens may stand between commas: ", for its part,". */
const ASIDE = 12
/** What stands around them. */
const MARKS: ReadonlySet<string> = new Set([',', '-', '–', '—'])
/** What such words begin with. */
const ASIDES: ReadonlySet<string> = new Set(['ADV', 'ADP', 'PRON'])

/** The token behind words between commas: "intends, moreover, to", "plans, he said, to". */
function behindCommas({ tokens, words }: Reading, { to }: ParsedSentence, at: number): number {
  const mark = tokens[at]?.lower ?? ''
  if (!MARKS.has(mark) || !ASIDES.has(words[at + 1]?.tag ?? '')) return at
  for (let i = at + 2; i < Math.min(to, at + ASIDE); i++)
    if (tokens[i]?.lower === mark) return i + 1
  return at
}

/** The token behind an adverb between commas, or behind a bracket: "voiced concern, however, at". */
export function behindAdverb(reading: Reading, sentence: ParsedSentence, at: number): number {
  const mark = reading.tokens[at]?.lower ?? ''
  const alone = MARKS.has(mark) && reading.tokens[at + 2]?.lower === mark
  return alone && reading.words[at + 1]?.tag === 'ADV'
    ? at + 3
    : behindBracket(reading, sentence, at)
}

/** The token behind a short bracket that opens or closes here: "memorandum (MOU) on", "(MOU) on". */
function behindBracket({ tokens }: Reading, { to }: ParsedSentence, at: number): number {
  const first = tokens[at]?.lower
  if (first === ')') return at + 1
  if (first !== '(') return at
  for (let i = at + 1; i < Math.min(to, at + BRACKET); i++)
    if (tokens[i]?.lower === ')') return i + 1
  return at
}

/** The token behind a bracket and words between commas that open here; the token itself where none do. */
export function behindAside(reading: Reading, sentence: ParsedSentence, at: number): number {
  return behindCommas(reading, sentence, behindBracket(reading, sentence, at))
}

/** "Its nearest [and] most trusted partner": a conjunction between adjectives of one noun. */
export function joinsAdjectives({ words }: Reading, at: number): boolean {
  const next = words[at + 1]?.tag
  if (words[at]?.tag !== 'CCONJ' || words[at - 1]?.tag !== 'ADJ') return false
  if (words[at - 2]?.tag !== 'DET' && words[at - 2]?.lemma !== "'s") return false
  return next === 'ADJ' || (next === 'ADV' && words[at + 2]?.tag === 'ADJ')
}
