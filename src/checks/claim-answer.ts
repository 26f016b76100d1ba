import type { Claim } from './claim.ts'

/** What a ledger says of a claim. */
export type Answer = 'supported' | 'contradicted' | 'not-comparable' | 'new'

/** A claim of a text with what is known of it. */
export interface ClaimAnswer {
  readonly claim: Claim
  readonly answer: Answer
  /** A sentence with the numbers, days or words that decide, in English. */
  readonly reason: string
  /** The records that say so; empty for what is new. */
  readonly records: readonly Claim[]
  /** Where a promise or target is borne out, but by when it is due has moved. */
  readonly slipped: { readonly from: string; readonly to: string } | null
}

/** An answer without the claim that it is for. */
export type Told = Omit<ClaimAnswer, 'claim' | 'slipped'> & Partial<Pick<ClaimAnswer, 'slipped'>>

const ORDER: readonly Answer[] = ['contradicted', 'supported', 'not-comparable', 'new']

/**
 * The answer that counts where several known records tell something: that a claim is contradicted outweighs that
 * others support it, and both outweigh what cannot be compared. The reasons of the answers of that kind
 * are joined, three at most.
 */
export function weightiest(told: readonly Told[], otherwise: string): Told {
  const answer = ORDER.find((each) => told.some((t) => t.answer === each)) ?? 'new'
  const chosen = told.filter((t) => t.answer === answer)
  if (chosen.length === 0) return { answer: 'new', reason: otherwise, records: [] }
  const reasons = [...new Set(chosen.map(({ reason }) => reason))]
  const slip = chosen.find((t) => t.slipped)?.slipped ?? null
  return {
    answer,
    reason: reasons.slice(0, 3).join(' '),
    records: [...new Set(chosen.flatMap(({ records }) => records))],
    slipped: slip,
  }
}
