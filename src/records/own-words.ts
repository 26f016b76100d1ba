import { type Evidence, evidence } from '../core/evidence.ts'
import type { Span } from '../core/span.ts'
import { holding } from './range.ts'
import type { Draft, Reading } from './reading.ts'
import type { CommitmentRecord, FigureRecord, RapporteurRecord } from './record.ts'

type AnyDraft = Draft<RapporteurRecord>

/** A claim with the words in which it differs from its neighbours: what is to be done, how much it is. */
interface Claimed {
  readonly draft: AnyDraft
  readonly core: Span
}

/**
 * Where a sentence is quoted for several commitments, or for several figures, each is quoted by its own part
 * of it: the first from the opening on, the last to the end. Commitments part where one action ends;
 * figures where a clause begins, else with the commitments that they measure. What no boundary parts is quoted by the same words, as before.
 */
export function withOwnWords(reading: Reading, drafts: readonly AnyDraft[]): AnyDraft[] {
  const own = new Map<AnyDraft, Evidence>()
  for (const group of Map.groupBy(drafts, quotedBy).values()) {
    if (group.length > 1) part(reading, group, own)
  }
  for (const figure of drafts) {
    const words = own.has(figure) ? null : measuredBy(reading, figure, own)
    if (words) own.set(figure, words)
  }
  return drafts.map((draft) => {
    const words = own.get(draft)
    const { record } = draft
    return words
      ? { ...draft, record: { ...record, evidence: [words, ...record.evidence.slice(1)] } }
      : draft
  })
}

function quotedBy({ record }: AnyDraft): string {
  const first = record.evidence[0]
  return `${record.kind} ${first?.start} ${first?.end}`
}

/** The part of its sentence that a commitment is quoted by in which a figure stands; null where there is none. */
function measuredBy(
  reading: Reading,
  figure: AnyDraft,
  own: ReadonlyMap<AnyDraft, Evidence>,
): Evidence | null {
  const whole = figure.record.kind === 'figure' ? figure.record.evidence[0] : undefined
  if (!whole) return null
  const amount = coreOf(reading, figure, { whole, taken: new Set() })
  if (!amount) return null
  for (const [{ record }, words] of own) {
    const quoted = record.evidence[0]
    const isOne = quoted?.start === whole.start && quoted.end === whole.end
    if (record.kind !== 'commitment' || !isOne) continue
    if (words.start <= amount.start && amount.end <= words.end) return words
  }
  return null
}

function part(reading: Reading, group: readonly AnyDraft[], own: Map<AnyDraft, Evidence>): void {
  const whole = group[0]?.record.evidence[0]
  const claims = whole ? claimed(reading, group, whole) : null
  if (!whole || !claims) return
  let start = whole.start
  let open: AnyDraft[] = []
  claims.forEach(({ draft, core }, i) => {
    open.push(draft)
    const next = claims[i + 1]
    const end = next ? boundary(reading, core, { claim: draft, next: next.core }) : whole.end
    if (end === null) return
    const words = trimmed(reading.text, { start, end })
    for (const each of open) own.set(each, words)
    open = []
    start = end
  })
}

/** The claims in the order of their words; null where these are not found or run into each other. */
function claimed(
  reading: Reading,
  group: readonly AnyDraft[],
  whole: Evidence,
): readonly Claimed[] | null {
  const taken = new Set<number>()
  const claims = group.flatMap((draft): Claimed[] => {
    const core = coreOf(reading, draft, { whole, taken })
    return core ? [{ draft, core }] : []
  })
  const sorted = claims.toSorted((a, b) => a.core.start - b.core.start)
  const apart = sorted.every(({ core }, i) => (sorted[i - 1]?.core.end ?? 0) <= core.start)
  return apart && claims.length === group.length ? sorted : null
}

interface Within {
  readonly whole: Evidence
  /** Where words begin that stand for another claim. */
  readonly taken: Set<number>
}

function coreOf(reading: Reading, { record }: AnyDraft, within: Within): Span | null {
  if (record.kind === 'commitment') return actionOf(record, within)
  if (record.kind === 'figure') return amountOf(reading, record, within)
  return null
}

function actionOf({ action }: CommitmentRecord, { whole }: Within): Span | null {
  const at = whole.quote.indexOf(action)
  return at < 0 ? null : { start: whole.start + at, end: whole.start + at + action.length }
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

interface Pair {
  readonly claim: AnyDraft
  readonly next: Span
}

/** Where the words of a claim end and those of the next begin; null where nothing parts them. */
function boundary(reading: Reading, core: Span, { claim, next }: Pair): number | null {
  if (claim.record.kind === 'commitment') return core.end
  const sentence = holding(reading.sentences, claim.from)
  const starts = (sentence?.clauses ?? []).map(({ from }) => reading.tokens[from]?.start ?? 0)
  return starts.findLast((start) => start >= core.end && start <= next.start) ?? null
}

const EDGE = /^[\s,;:—–-]+|[\s,;:—–-]+$/g

function trimmed(text: string, { start, end }: Span): Evidence {
  const quote = text.slice(start, end)
  const left = quote.length - quote.replace(/^[\s,;:—–-]+/, '').length
  const length = quote.replace(EDGE, '').length
  return evidence(text, { start: start + left, end: start + left + length })
}
