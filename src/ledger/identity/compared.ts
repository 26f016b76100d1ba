import type { Features, Reason } from './identity.ts'

/** Adds up what speaks for and against one thing; keeps the reasons where they are asked for. */
export class Compared {
  score = 0
  /** Null where the score alone is wanted: most pairs are compared and forgotten. */
  readonly reasons: Reason[] | null

  constructor(explained: boolean) {
    this.reasons = explained ? [] : null
  }

  add(feature: string, detail: string, weight: number): void {
    if (weight === 0) return
    this.score += weight
    this.reasons?.push({ feature, detail, weight: hundredths(weight) })
  }
}

/** As reasons are kept; the score is theirs added up. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100

/** How many parties two records share. */
export function sharedParties(a: Features, b: Features): number {
  let shared = 0
  for (const party of a.parties) if (b.parties.includes(party)) shared++
  return shared
}

/** Days between two spans of days; 0 where they touch, null where either is unknown. */
export function gapOf(
  a: readonly [number, number] | null,
  b: readonly [number, number] | null,
): number | null {
  if (!a || !b) return null
  return Math.max(0, a[0] - b[1], b[0] - a[1])
}

/** The days of the thing, else the day of the document. */
export function daysOr(features: Features): readonly [number, number] | null {
  if (features.days) return features.days
  return features.published === null ? null : [features.published, features.published]
}
