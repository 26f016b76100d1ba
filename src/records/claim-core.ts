import type { Evidence } from '../core/evidence.ts'
import type { Span } from '../core/span.ts'
import { holding } from './range.ts'
import type { Draft, Reading } from './reading.ts'
import type { FigureRecord, LinkRecord, RapporteurRecord } from './record.ts'

type AnyDraft = Draft<RapporteurRecord>

/** A claim with the words in which it differs from its neighbours: what is to be done, how much it is, what is signed. */
export interface Claimed {
  readonly draft: AnyDraft
  readonly core: Span
}

/** Where the words of a claim are looked for. */
export interface Within {
  readonly whole: Evidence
  /** Where words begin that stand for another claim. */
  readonly taken: Set<number>
}

/** The words of its evidence in which a claim differs from its neighbours; null where they are not found. */
export function coreOf(reading: Reading, draft: AnyDraft, within: Within): Span | null {
  const { record } = draft
  switch (record.kind) {
    case 'commitment':
      return wordsIn(within, record.action)
    // Two stances of a sentence often share the words that they are about.
    case 'position':
      return null
    case 'figure':
      return amountOf(reading, record, within)
    case 'link':
      return namedBy(reading, draft, within) ?? endsIn(within, record)
    default:
      return namedBy(reading, draft, within)
  }
}

function wordsIn({ whole }: Within, words: string): Span | null {
  const at = whole.quote.indexOf(words)
  return at < 0 ? null : { start: whole.start + at, end: whole.start + at + words.length }
}

/** The two ends of a line, where both are written in these words. */
function endsIn(within: Within, { from, to }: LinkRecord): Span | null {
  const [a, b] = [from && wordsIn(within, from), to && wordsIn(within, to)]
  return a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : null
}

/** The amount of a figure, or the change where no more is told. */
function amountOf(
  reading: Reading,
  { value, unit, change }: FigureRecord,
  { whole, taken }: Within,
): Span | null {
  const amount = value ?? Math.abs(change?.percent ?? change?.amount ?? Number.NaN)
  const found = reading.quantities.find(
    (each) =>
      each.start >= whole.start &&
      each.end <= whole.end &&
      !taken.has(each.start) &&
      each.value === amount &&
      (value === null || each.unit === unit),
  )
  if (found) taken.add(found.start)
  return found ?? null
}

/** The noun or verb that tells of an event, a document or a line, with the noun group that it stands in. */
function namedBy(reading: Reading, { from, to }: AnyDraft, { whole }: Within): Span | null {
  const nouns = holding(reading.sentences, from)?.nouns ?? []
  const group = nouns.find((noun) => noun.from <= from && from < noun.to)
  const first = reading.tokens[group?.from ?? from]
  const last = reading.tokens[Math.max(to, group?.to ?? to) - 1]
  if (!first || !last || first.start < whole.start || last.end > whole.end) return null
  return { start: first.start, end: last.end }
}
