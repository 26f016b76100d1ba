import { compareTexts } from '../core/order.ts'
import type { Claim } from './claim.ts'

/** What a check has found. */
export type Verdict =
  | 'agrees'
  | 'rounds-to'
  | 'follows-from'
  | 'contradicts'
  | 'revised'
  | 'change-contradicts-values'
  | 'part-exceeds-whole'
  | 'parts-do-not-sum'
  | 'growth-rates-added'
  | 'incomplete-year'
  | 'unit-slip'
  | 'implausible-unit-value'
  | 'implausible-amount'
  | 'calendar-misaligned'
  | 'target-restated'
  | 'target-lowered'

/**
 * What a finding is for a reader: an `alarm` says that not all of the statements can be right, a `notice`
 * that something is worth knowing, `support` that statements bear each other out.
 */
type FindingKind = 'alarm' | 'notice' | 'support'

/** What a check has found about one or more statements. */
export interface Finding {
  readonly verdict: Verdict
  readonly kind: FindingKind
  /** A sentence with the numbers, in English. */
  readonly reason: string
  /** The claims that it is about, the one that it speaks of first. */
  readonly records: readonly Claim[]
  /** True where a number of the reason stands in no document but was computed from those that do. */
  readonly inferred: boolean
  /** By how much the statements miss each other, as a part of the greater one: 0 to 1. */
  readonly gap: number
}

interface Rank {
  readonly kind: FindingKind
  /** How grave it is: what is wrong in itself before what depends on the other source. */
  readonly rank: number
}

const RANKS: Readonly<Record<Verdict, Rank>> = {
  'unit-slip': { kind: 'alarm', rank: 0 },
  'implausible-unit-value': { kind: 'alarm', rank: 1 },
  'implausible-amount': { kind: 'alarm', rank: 1 },
  'growth-rates-added': { kind: 'alarm', rank: 2 },
  'incomplete-year': { kind: 'alarm', rank: 2 },
  'change-contradicts-values': { kind: 'alarm', rank: 3 },
  'parts-do-not-sum': { kind: 'alarm', rank: 3 },
  'part-exceeds-whole': { kind: 'alarm', rank: 3 },
  contradicts: { kind: 'alarm', rank: 4 },
  'calendar-misaligned': { kind: 'alarm', rank: 5 },
  'target-lowered': { kind: 'notice', rank: 6 },
  revised: { kind: 'notice', rank: 7 },
  'target-restated': { kind: 'notice', rank: 8 },
  'follows-from': { kind: 'support', rank: 9 },
  'rounds-to': { kind: 'support', rank: 10 },
  agrees: { kind: 'support', rank: 11 },
}

/** Every verdict, the gravest first. */
export const verdicts = Object.keys(RANKS) as readonly Verdict[]

/** A finding, but for what its verdict tells. */
export interface FindingParts {
  readonly reason: string
  readonly records: readonly { readonly claim: Claim }[]
  readonly inferred?: boolean
  readonly gap?: number
}

/**
 * Statistics of trade are put right for years after they come out (United Nations, *International Merchandise Trade
 * Statistics: Compilers Manual*, on revisions): what two documents tell within so much of each other is a
 * revision, and no contradiction.
 */
const REVISION = 0.03

/** The verdict on two documents whose statements miss each other by a part of the greater one. */
export function disagreement(gap: number): 'contradicts' | 'revised' {
  return gap <= REVISION ? 'revised' : 'contradicts'
}

/** A finding of a verdict; each of its claims once. */
export function finding(verdict: Verdict, parts: FindingParts): Finding {
  const { reason, records, inferred = false, gap = 0 } = parts
  const claims = [...new Set(records.map(({ claim }) => claim))]
  return { verdict, kind: RANKS[verdict].kind, reason, records: claims, inferred, gap }
}

/** The most consequential first: by gravity, then by how far the statements are apart, then by key. */
export function byConsequence(a: Finding, b: Finding): number {
  const rank = RANKS[a.verdict].rank - RANKS[b.verdict].rank
  if (rank !== 0) return rank
  if (a.gap !== b.gap) return b.gap - a.gap
  return byKeys(a.records, b.records)
}

function byKeys(a: readonly Claim[], b: readonly Claim[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareTexts(a[i]?.key ?? '', b[i]?.key ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}
