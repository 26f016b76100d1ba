/** So many claims are looked through at once, however many a text makes. */
const PART = 50

/** The claims that are shown, from 0, the end not included. */
export interface Part {
  readonly from: number
  readonly to: number
}

/**
 * The part with a claim: the one that is shown already, where it has it.
 *
 * @example partAround(120) // { from: 100, to: 150 }
 */
export function partAround(claim: number, shown: Part | null = null): Part {
  if (shown !== null && claim >= shown.from && claim < shown.to) return shown
  const from = Math.floor(Math.max(0, claim) / PART) * PART
  return { from, to: from + PART }
}

/** The same with the claims before or after it. */
export function widened({ from, to }: Part, side: 'before' | 'after'): Part {
  return side === 'before' ? { from: Math.max(0, from - PART), to } : { from, to: to + PART }
}
