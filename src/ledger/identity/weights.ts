/**
 * What a mark of each class tells, by its letter (see {@link Features.marks}), where the own words of
 * both records have it. The sizes were tuned on half of an annotated set of threads, and they stand
 * to one another as the classes do: a name more than a thing, a thing more than a word.
 */
export const MARK_WEIGHT: Readonly<Record<string, number>> = {
  N: 2.5,
  K: 1.8,
  R: 1,
  G: 1.5,
  A: 1.5,
  B: 0.8,
  P: 0.2,
  C: 0.4,
  W: 1,
  w: 0.25,
  H: 0,
  '#': 1,
}

/** What the classes are called in reasons. */
export const MARK_FEATURE: Readonly<Record<string, string>> = {
  N: 'name',
  K: 'work',
  R: 'network',
  G: 'good',
  A: 'act',
  B: 'body',
  P: 'paper',
  C: 'capital',
  W: 'word',
  w: 'common word',
  H: 'person',
  '#': 'amount',
}

/** The part of a weight that counts where one record, and where both, have it around their own words alone. */
export const AROUND_ONE = 0.55
export const AROUND_BOTH = 0.2

/** Of the own marks that the other record lacks, on the side that lacks less. */
export const UNMATCHED = 0.45

const DIGITS = /[1-9](?:\d*[1-9])?/

/** A number tells the more, the more digits it has before its noughts: 1400 more than 1000. */
export function weightOfMark(mark: string): number {
  const letter = mark[0] ?? ''
  if (letter !== '#') return MARK_WEIGHT[letter] ?? 0
  const digits = DIGITS.exec(mark.replace('.', ''))?.[0].length ?? 0
  return digits >= 3 ? 2.2 : digits === 2 ? 1.6 : Number(mark.slice(1)) >= 1e6 ? 1.2 : 0.7
}
