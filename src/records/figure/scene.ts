import type { FigureFrames } from '../../languages/figure-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { ClauseLink } from '../../text/clause.ts'
import type { NounGroup, VerbGroup } from '../../text/group.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'

/** Where a value stands: its clause with verb and subject, in its sentence. */
export interface Scene extends Range {
  readonly reading: Reading
  readonly frames: FigureFrames
  readonly sentence: ParsedSentence
  /** The clause's finite verb; null in words without one, such as a headline. */
  readonly verb: VerbGroup | null
  readonly subject: readonly NounGroup[]
  readonly link: ClauseLink
  readonly joiner: string | null
  /** The index of the clause in its sentence, or -1. */
  readonly clause: number
}

/** The scene at a token of a sentence. */
export function sceneAt(reading: Reading, sentence: ParsedSentence, token: number): Scene {
  const frames = reading.pack.figureFrames
  const clause = holding(sentence.clauses, token)
  const own = clause && ownSubject(reading, sentence, clause.verb)
  if (clause && own && own.from > clause.from && own.from <= token)
    return {
      reading,
      frames,
      sentence,
      clause: clause.index,
      from: own.from,
      to: clause.to,
      verb: clause.verb,
      subject: [own],
      link: clause.link,
      joiner: clause.joiner,
    }
  if (clause)
    return {
      reading,
      frames,
      sentence,
      clause: clause.index,
      ...range(clause),
      verb: clause.verb,
      subject: clause.subject,
      link: clause.link,
      joiner: clause.joiner,
    }
  return {
    reading,
    frames,
    sentence,
    clause: -1,
    ...range(sentence),
    verb: null,
    subject: [],
    link: 'main',
    joiner: null,
  }
}

/** "Exports accounted for $1 million; they rose": behind a mark the pronoun before the verb is its subject. */
function ownSubject(
  { words, tokens }: Reading,
  { nouns }: ParsedSentence,
  { from }: VerbGroup,
): NounGroup | undefined {
  if (words[from - 1]?.tag !== 'PRON' || tokens[from - 2]?.lower !== ';') return undefined
  return holding(nouns, from - 1)
}

function range({ from, to }: Range): Range {
  return { from, to }
}

/** The base form of the word at a token, in lower case. */
export function lemmaAt(reading: Reading, token: number): string {
  return reading.words[token]?.lemma.toLowerCase() ?? ''
}

/** The noun groups of a sentence that lie within a range; a number behind a noun begins a new one. */
export function nounsIn({ reading, sentence }: Scene, range: Range): NounGroup[] {
  const found: NounGroup[] = []
  for (const group of within(sentence.nouns, { from: range.from, to: sentence.to })) {
    if (group.from >= range.to) break
    const at = numberBehind(reading, group)
    if (at >= 0) found.push(...parted(reading, group, at).filter((part) => part.to <= range.to))
    else if (group.to <= range.to) found.push(group)
  }
  return found
}

/** The noun group that holds a token, or undefined. */
export function nounHolding({ reading, sentence }: Scene, token: number): NounGroup | undefined {
  const group = holding(sentence.nouns, token)
  const at = group ? numberBehind(reading, group) : -1
  return group && at >= 0 ? parted(reading, group, at).find((part) => token < part.to) : group
}

/** "Imports 7 billion yuan" are two groups: where the second begins; -1 for most. */
function numberBehind(reading: Reading, { from, to }: NounGroup): number {
  for (let at = from + 1; at < to; at++)
    if (isNumber(reading, at) && reading.words[at - 1]?.tag === 'NOUN') return at
  return -1
}

function parted({ words }: Reading, group: NounGroup, at: number): readonly NounGroup[] {
  const head = { ...group, to: at, head: at - 1, lemma: words[at - 1]?.lemma ?? '' }
  return [head, { ...group, from: at, prep: -1, head: Math.max(at, group.head) }]
}

const MONEY: ReadonlySet<string> = new Set('$€£¥')

function isNumber({ tokens, words }: Reading, at: number): boolean {
  return words[at]?.tag === 'NUM' || MONEY.has(tokens[at]?.text ?? '')
}

/** True for a noun group right behind a mark or "and", as the items of a list are. */
export function opensItem({ reading }: Scene, { from }: NounGroup): boolean {
  const mark = reading.tokens[from - 1]?.lower
  return reading.words[from - 1]?.tag === 'CCONJ' || mark === ',' || mark === ';'
}

/** The verb groups of a sentence that lie within a range. */
export function verbsIn({ sentence }: Scene, range: Range): VerbGroup[] {
  return within(sentence.verbs, range)
}

/** True for an ISO 4217 code. */
export function isMoney(unit: string): boolean {
  return (
    unit.length === 3 &&
    unit !== 'TEU' &&
    unit !== 'FEU' &&
    unit !== 'MVA' &&
    /^[A-Z]{3}$/.test(unit)
  )
}

/** True for a unit of time. */
export function isTime(unit: string): boolean {
  return (
    unit === 'a' ||
    unit === 'mo' ||
    unit === 'wk' ||
    unit === 'd' ||
    unit === 'h' ||
    unit === 'min' ||
    unit === 's'
  )
}

/** What lies between semicolons tells of another matter. */
export function betweenStops({ reading }: Scene, range: Range, value: Range): Range {
  let { from, to } = range
  for (let at = range.from; at < range.to; at++) {
    if (reading.tokens[at]?.lower !== ';') continue
    if (at < value.from) from = at + 1
    else to = Math.min(to, at)
  }
  return { from, to }
}
