import type { Claimed } from './claim-core.ts'
import type { Reading } from './reading.ts'

/** Where the words of a claim end. */
export interface Boundary {
  readonly end: number
  /** True where the next claim takes its verb from this one: "… $40 million in 2022 and $52 million in 2023". */
  readonly goesOn: boolean
}

/** Where the words of a claim end and those of the next begin; null where nothing parts them. */
export function boundary(reading: Reading, claim: Claimed, next: Claimed): Boundary | null {
  if (next.core.start < claim.core.end) return null
  const { record } = claim.draft
  const isFigure = record.kind === 'figure'
  if (record.kind === 'commitment') return { end: claim.core.end, goesOn: false }
  const starts = clauseStarts(reading, claim)
  const clause = lastBetween(starts, claim, next)
  if (clause !== null) return { end: clause, goesOn: false }
  if (isFigure && !areOfOtherTimes(claim, next) && !areOfOtherStatus(claim, next)) return null
  const member = lastBetween(memberStarts(reading, claim), claim, next)
  const compared = areOfOtherTimes(claim, next) ? comparedFrom(reading, claim, next) : null
  const end = member !== null && isNear(member, compared) ? member : (compared ?? member)
  return end === null ? null : { end, goesOn: isFigure }
}

/** The sentence that the words of a claim stand in. */
const sentenceOf = ({ sentences, tokens }: Reading, { core }: Claimed) =>
  sentences.findLast(({ from }) => (tokens[from]?.start ?? 0) <= core.start)

function clauseStarts(reading: Reading, claim: Claimed): number[] {
  const clauses = sentenceOf(reading, claim)?.clauses ?? []
  return clauses.map(({ from }) => reading.tokens[from]?.start ?? 0)
}

/** Where a claim begins that is a further member of the subject of its sentence; null where it is none. */
export function memberStart(reading: Reading, claim: Claimed): number | null {
  const { core } = claim
  const { verbs = [] } = sentenceOf(reading, claim) ?? {}
  const isSubject = verbs.every(({ from, tense }) => {
    const { start = 0 } = reading.tokens[from] ?? {}
    return tense === 'none' || start >= core.end
  })
  if (!isSubject || verbs.every(({ tense }) => tense === 'none')) return null
  const start = memberStarts(reading, claim).findLast((at) => at <= core.start)
  return start !== undefined && LEADS.test(reading.text.slice(start, core.start)) ? start : null
}

/** "And the": a comma alone may stand behind "A week before" as well. */
const LEADS = /^\p{L}+\s+(?:\p{L}+\s+)?$/u

/** Where a further member of a list may begin: at "and" and behind a comma. */
function memberStarts(reading: Reading, claim: Claimed): number[] {
  const { from, to } = sentenceOf(reading, claim) ?? { from: 0, to: 0 }
  const starts: number[] = []
  for (let i = from; i < to; i++) {
    const word = reading.words[i]
    const { start = 0, end = 0 } = reading.tokens[i] ?? {}
    // Of "as well as" only the first word.
    const joined = word?.tag === 'CCONJ' && reading.words[i - 1]?.tag === 'CCONJ'
    if (word?.tag === 'CCONJ' && !joined) starts.push(start)
    else if (word?.lemma === ',' || word?.lemma === ';') starts.push(end)
  }
  return starts
}

/** In characters: "compared " and "up " stand between a comma and the preposition, "up 40 percent " belongs to the first. */
const COMPARING = 11

const isNear = (member: number, compared: number | null): boolean =>
  compared === null || compared - member <= COMPARING

/** "Fell to $2 billion in 1999 from $3 billion in 1998": the preposition right before the next amount. */
function comparedFrom(reading: Reading, claim: Claimed, next: Claimed): number | null {
  const { from, to } = sentenceOf(reading, next) ?? { from: 0, to: 0 }
  for (let i = from + 1; i < to; i++) {
    if ((reading.tokens[i]?.start ?? 0) < next.core.start) continue
    const { start = 0 } = reading.tokens[i - 1] ?? {}
    return reading.words[i - 1]?.tag === 'ADP' && start >= claim.core.end ? start : null
  }
  return null
}

const lastBetween = (starts: readonly number[], claim: Claimed, next: Claimed): number | null =>
  starts.findLast((start) => start >= claim.core.end && start <= next.core.start) ?? null

/** What is reached beside what is aimed at. */
function areOfOtherStatus(
  { draft: { record: a } }: Claimed,
  { draft: { record: b } }: Claimed,
): boolean {
  return a.kind === 'figure' && b.kind === 'figure' && a.status !== b.status
}

function areOfOtherTimes({ draft: { record: a } }: Claimed, { draft: { record: b } }: Claimed) {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false
  return a.period !== null && b.period !== null && a.period !== b.period
}
