import type { ParsedSentence } from '../text/analysis.ts'
import type { FramePart } from './frame.ts'
import { holding, type Range } from './range.ts'
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
function behindAside(reading: Reading, sentence: ParsedSentence, at: number): number {
  return behindCommas(reading, sentence, behindBracket(reading, sentence, at))
}

/**
 * The phrases that begin at a token and tell when, where and at what something is said or done: "criticised | in a statement
 * on Monday | the decision"; undefined where none do, or where they end the clause.
 */
function settingAt(reading: Reading, sentence: ParsedSentence, at: number): Range | undefined {
  let end = at
  for (let next = settingEnd(reading, sentence, end); next > end; )
    [end, next] = [next, settingEnd(reading, sentence, next)]
  const tag = reading.words[end]?.tag
  if (end === at || tag === 'PUNCT' || tag === 'CCONJ') return undefined
  return tag === 'ADP' && !endsInPlace(reading, end) ? undefined : { from: at, to: end }
}

/** Behind a place or time another word goes on; "at the meeting | on trade" is what it is about, but for "for". */
function endsInPlace({ mentions, times, tokens, pack }: Reading, end: number): boolean {
  if (pack.commitmentFrames.forWhom.has(tokens[end]?.lower ?? '')) return true
  return mentions.holding(end - 1)?.kind === 'place' || holding(times, end - 1) !== undefined
}

/** The end of one such phrase, or its start. */
function settingEnd(reading: Reading, { nouns, to }: ParsedSentence, at: number): number {
  const { words, tokens, times, mentions, pack } = reading
  const { settings, settingAt: opening, settingOf } = pack.commitmentFrames
  const opens = opening.has(tokens[at]?.lower ?? '')
  // "Are in Lima to sell", "are in talks to": where they are.
  if (words[at - 1]?.tag === 'AUX') return at
  const time = holding(times, opens ? at + 1 : at)
  if (time && time.from >= at && time.to < to) return time.to
  const noun = opens ? nouns.find((n) => n.prep === at) : undefined
  if (!noun || noun.to >= to) return at
  if (mentions.holding(noun.head)?.kind === 'place') return noun.to
  if (!settings.has(words[noun.head]?.lemma ?? '')) return at
  // "On the sidelines of the summit", "during talks with Peru".
  const of = settingOf.has(tokens[noun.to]?.lower ?? '')
  return (of && nouns.find((n) => n.prep === noun.to)?.to) || noun.to
}

/** "Its nearest [and] most trusted partner": a conjunction between adjectives of one noun. */
export function joinsAdjectives({ words }: Reading, at: number): boolean {
  const next = words[at + 1]?.tag
  if (words[at]?.tag !== 'CCONJ' || words[at - 1]?.tag !== 'ADJ') return false
  let first = at - 2
  while (words[first]?.tag === 'ADJ') first--
  const before = words[first]
  if (before?.tag !== 'DET' && before?.tag !== 'AUX' && before?.lemma !== "'s") return false
  return next === 'ADJ' || (next === 'ADV' && words[at + 2]?.tag === 'ADJ')
}

/** The token behind a bracket, words between commas and phrases that tell when and where, if any begin here. */
export function behindPhrases(reading: Reading, sentence: ParsedSentence, at: number): number {
  const start = behindAside(reading, sentence, at)
  return settingAt(reading, sentence, start)?.to ?? start
}

/** What may stand between two words of a frame: "won a [$300 million] contract", "called [in Lima] for"; behind a slot the place belongs to that. */
export function betweenWords(
  reading: Reading,
  sentence: ParsedSentence,
  at: number,
  named: boolean,
): Range | undefined {
  const aside = holding(reading.quantities, at) ?? holding(reading.times, at)
  return aside ?? (named ? undefined : settingAt(reading, sentence, at))
}

/** "Termed [his talks in Lima] a turning point": true for a part behind a slot, if optional words stand between. */
export function isBehindSlot(parts: readonly FramePart[], part: number): boolean {
  let at = part - 1
  for (let before = parts[at]; before && 'words' in before && before.optional; before = parts[at])
    at--
  const before = parts[at]
  return before !== undefined && 'slot' in before
}
