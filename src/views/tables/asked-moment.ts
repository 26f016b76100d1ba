/** From which moment somebody looks at a ledger whose clock stands on a day. */
export interface AskedMoment {
  /** ISO date, as it was asked for; null for today. */
  readonly asOf: string | null
  /** ISO instant or date; null for now. */
  readonly knownAt: string | null
  /** ISO date. */
  readonly today: string
}
