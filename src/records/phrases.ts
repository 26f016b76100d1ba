import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'

/** A prepositional phrase: its preposition, and the tokens behind it ("of" phrases included). */
export interface Phrase extends Range {
  readonly prep: string
  /** The token of the preposition. */
  readonly at: number
}

/** Where a run of phrases ends, besides the end of its clause. */
export interface PhraseLimits {
  readonly to: number
  /** True where a comma ends the run: an adverbial that opens its sentence. */
  readonly opening?: boolean
  /** Participles that may stand between a noun and its phrases: "held", "hosted". */
  readonly participles?: ReadonlySet<string>
  /** Prepositions that go on with the phrase they stand in: "of". */
  readonly of: ReadonlySet<string>
  /** Prepositions behind which several may be listed with "and": "between", "with". */
  readonly lists?: ReadonlySet<string>
  /** Words that end the run: relative pronouns. */
  readonly stops: ReadonlySet<string>
}

/**
 * The prepositional phrases that follow a token, one after the other, up to a finite verb, an
 * infinitive, a relative pronoun or a mark that ends them. A mention is never cut.
 */
export function phrasesAfter(reading: Reading, at: number, limits: PhraseLimits): Phrase[] {
  const found: Phrase[] = []
  let open: { prep: string; at: number } | null = null
  const close = (to: number) => {
    if (open && to > open.at + 1)
      found.push({ prep: open.prep, at: open.at, from: open.at + 1, to })
    open = null
  }
  let i = at
  while (i < limits.to) {
    const next = step(reading, i, limits, open !== null)
    if (next === null) break
    if (reading.words[i]?.tag === 'VERB' && limits.participles?.has(reading.words[i]?.lemma ?? ''))
      close(i)
    if (open && breaksOff(reading, i, open.prep, limits)) break
    if (isPreposition(reading, i) && !(open && limits.of.has(reading.words[i]?.lemma ?? ''))) {
      close(i)
      open = { prep: reading.words[i]?.lemma ?? '', at: i }
    }
    i = next
  }
  close(i)
  return found
}

/** "support for the talks and its concern": behind "and" another thing begins, unless partners are listed. */
function breaksOff(reading: Reading, i: number, prep: string, limits: PhraseLimits): boolean {
  if (reading.words[i]?.tag !== 'CCONJ' || reading.words[i + 1]?.tag !== 'DET') return false
  return !limits.lists?.has(prep)
}

/** The token behind the one at `i` (or behind the mention that starts there); null where the run ends. */
function step(reading: Reading, i: number, limits: PhraseLimits, open: boolean): number | null {
  const mention = reading.mentions.holding(i)
  if (mention) return mention.to
  const { tag, lemma, form } = reading.words[i] ?? { tag: 'PUNCT', lemma: '.', form: null }
  if (tag === 'VERB' && isLed(reading, i)) return i + 2
  if (tag === 'VERB')
    return (limits.participles?.has(lemma) && (form !== 'ing' || isPreposition(reading, i + 1))) ||
      glued(reading, i) ||
      modifies(reading, i)
      ? i + 1
      : null
  if (
    tag === 'AUX' ||
    tag === 'SCONJ' ||
    (tag === 'PART' && !glued(reading, i)) ||
    limits.stops.has(lemma)
  )
    return null
  if (tag !== 'PUNCT') return i + 1
  if (lemma === '(') return behindBracket(reading, i, limits.to)
  if (lemma === '"' && !open) return behindTitle(reading, i, limits.to)
  if (lemma === ',') return limits.opening && !isPreposition(reading, i + 1) ? null : i + 1
  return lemma === '-' ||
    lemma === '–' ||
    lemma === '/' ||
    lemma === "'" ||
    (lemma === '"' && open) ||
    lemma === '&'
    ? i + 1
    : null
}

/** "The delegation | led by | Ali Deby": a participle that says who heads what stands before it. */
export function isLed({ words, pack }: Reading, i: number): boolean {
  const { leading, by } = pack.eventFrames
  const { lemma, form } = words[i] ?? { lemma: '', form: null }
  const participle = form === 'participle' || form === 'past'
  const noun = words[i - 1]?.tag
  if (!participle || !leading.has(lemma) || !(noun === 'NOUN' || noun === 'PROPN')) return false
  return by.has(words[i + 1]?.lemma ?? '')
}

/** "with visiting minister Ali Deby": a participle that says that somebody is a guest. */
function modifies(reading: Reading, i: number): boolean {
  const { guests } = reading.pack.eventFrames
  return guests.has(reading.tokens[i]?.lower ?? '') && isNamed(reading, i + 1)
}

function isNamed(reading: Reading, i: number): boolean {
  const kind = reading.mentions.holding(i)?.kind
  return kind === 'person' || kind === 'office'
}

function glued(reading: Reading, i: number): boolean {
  return reading.tokens[i]?.glued ?? false
}

function behindBracket(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to && i < from + 12; i++)
    if (reading.tokens[i]?.lower === ')') return i + 1
  return from + 1
}

/** 'The 3rd forum "Chile and the sea" | held in Lima': a title in quotation marks belongs to its noun. */
function behindTitle(reading: Reading, from: number, to: number): number | null {
  for (let i = from + 1; i < to && i < from + 12; i++)
    if (reading.words[i]?.lemma === '"') return i + 1
  return null
}

function isPreposition(reading: Reading, i: number): boolean {
  return reading.words[i]?.tag === 'ADP' && !glued(reading, i)
}

/** One past the last token of a clause; a preposition at its end takes what it governs with it. */
export function clauseEnd(reading: Reading, sentence: ParsedSentence, clause: Clause): number {
  if (reading.words[clause.to - 1]?.tag !== 'ADP') return clause.to
  const next = sentence.clauses.find((c) => c.from === clause.to)
  return next ? next.verb.from : clause.to
}
