import { type Evidence, evidence } from '../core/evidence.ts'
import type { Span } from '../core/span.ts'
import { boundary, memberStart } from './claim-boundary.ts'
import { type Claimed, coreOf } from './claim-core.ts'
import type { Draft, Reading } from './reading.ts'
import type { RapporteurRecord } from './record.ts'

type AnyDraft = Draft<RapporteurRecord>

/** A piece of the evidence of a record. */
interface Piece {
  readonly draft: AnyDraft
  readonly whole: Evidence
}

/** What stands for a piece of evidence: its own part, and for a claim that takes its verb from the part before, that one too. */
type OwnWords = Map<AnyDraft, Map<Evidence, readonly Evidence[]>>

/**
 * Where a sentence is quoted for several records of a kind, each is quoted by its own part of it: the first from the
 * opening on, the last to the end. Commitments part where one action ends; others where a clause or a further
 * member of a list begins, and figures go with the commitments that they measure. What no boundary parts is
 * quoted by the same words, as before.
 */
export function withOwnWords(reading: Reading, drafts: readonly AnyDraft[]): AnyDraft[] {
  const own: OwnWords = new Map()
  const pieces = drafts.flatMap((draft) =>
    draft.record.evidence.map((whole): Piece => ({ draft, whole })),
  )
  for (const group of Map.groupBy(pieces, placeOf).values())
    if (group.length > 1) part(reading, group, own)
  for (const draft of drafts) {
    const words = own.has(draft)
      ? null
      : (measuredBy(reading, draft, own) ?? listed(reading, draft))
    if (words) keep(own, { draft, whole: draft.record.evidence[0] as Evidence }, [words])
  }
  return drafts.map((draft) => quotedAnew(draft, own.get(draft)))
}

const placeOf = ({ draft: { record }, whole }: Piece): string =>
  `${record.kind} ${whole.start} ${whole.end}`

function keep(own: OwnWords, { draft, whole }: Piece, words: readonly Evidence[]): void {
  const known = own.get(draft)
  if (known) known.set(whole, words)
  else own.set(draft, new Map([[whole, words]]))
}

function quotedAnew(draft: AnyDraft, own: ReadonlyMap<Evidence, readonly Evidence[]> | undefined) {
  if (!own) return draft
  const pieces = draft.record.evidence.flatMap((whole) => own.get(whole) ?? [whole])
  const told = pieces.filter((piece, i) =>
    pieces.slice(0, i).every((before) => before.start !== piece.start || before.end !== piece.end),
  )
  return { ...draft, record: { ...draft.record, evidence: told } }
}

/** The part of its sentence that a commitment is quoted by in which a figure stands; null where there is none. */
function measuredBy(reading: Reading, figure: AnyDraft, own: OwnWords): Evidence | null {
  const whole = figure.record.kind === 'figure' ? figure.record.evidence[0] : undefined
  if (!whole) return null
  const amount = coreOf(reading, figure, { whole, taken: new Set() })
  if (!amount) return null
  for (const [{ record }, parts] of own) {
    const quoted = record.evidence[0]
    const words = record.kind === 'commitment' && quoted ? parts.get(quoted)?.[0] : undefined
    if (words && lies(words, whole) && lies(amount, words)) return words
  }
  return null
}

/** "A bridge, a terminal and the Lamu railway were discussed": the line's own member of the list, with the verb behind it. */
function listed(reading: Reading, draft: AnyDraft): Evidence | null {
  const whole = draft.record.kind === 'link' ? draft.record.evidence[0] : undefined
  const core = whole && coreOf(reading, draft, { whole, taken: new Set() })
  const start = core ? memberStart(reading, { draft, core }) : null
  return whole && start !== null && start > whole.start
    ? trimmed(reading.text, { start, end: whole.end })
    : null
}

const lies = (a: Span, within: Span): boolean => within.start <= a.start && a.end <= within.end

function part(reading: Reading, group: readonly Piece[], own: OwnWords): void {
  const [{ whole }] = group as [Piece, ...Piece[]]
  const claims = claimed(reading, group)
  let start = whole.start
  let open: Piece[] = []
  let taken: readonly Evidence[] = []
  claims?.forEach((claim, i) => {
    open.push(claim)
    const next = claims[i + 1]
    const found = next ? boundary(reading, claim, next) : { end: whole.end, goesOn: false }
    if (found === null) return
    const words = trimmed(reading.text, { start, end: found.end })
    // What nothing parts may still go with a commitment that it measures.
    if (open.length < claims.length) for (const each of open) keep(own, each, [words, ...taken])
    taken = found.goesOn ? [words, ...taken] : []
    open = []
    start = found.end
  })
}

/** The claims in the order of their words; null where those of some that are told here first are not found. */
function claimed(reading: Reading, group: readonly Piece[]): readonly (Claimed & Piece)[] | null {
  const taken = new Set<number>()
  const claims: (Claimed & Piece)[] = []
  for (const piece of group) {
    const core = coreOf(reading, piece.draft, { whole: piece.whole, taken })
    if (core) claims.push({ ...piece, core })
    else if (piece.draft.record.evidence[0] === piece.whole) return null
  }
  return claims.toSorted((a, b) => a.core.start - b.core.start)
}

const EDGE = /^[\s,;:—–-]+|[\s,;:—–-]+$/g

function trimmed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Evidence {
  const quote = text.slice(start, end)
  const left = quote.length - quote.replace(/^[\s,;:—–-]+/, '').length
  const length = quote.replace(EDGE, '').length
  return evidence(text, { start: start + left, end: start + left + length })
}
