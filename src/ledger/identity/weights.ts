/**
 * What a mark of each class tells, by its letter (see {@link Features.marks}), where the own words of
 * both records have it. The sizes were tuned on half of an annotated set of threads, and they stand
 * to one another as the classes do: a name more than a thing, a thing more than a word.
 */
const MARK_WEIGHT: Readonly<Record<string, number>> = {
  N: 2.5,
  K: 1.6,
  R: 1,
  X: 1,
  G: 1.5,
  A: 3.5,
  M: 1,
  I: 0.4,
  E: 0.5,
  B: 1.3,
  P: 0.2,
  C: 1.2,
  W: 1,
  w: 0.25,
  H: 0,
  Q: 0,
  S: 0,
}

/** What the classes are called in reasons. */
export const MARK_FEATURE: Readonly<Record<string, string>> = {
  N: 'name',
  K: 'work',
  R: 'network',
  X: 'passage',
  G: 'good',
  A: 'act',
  M: 'means',
  I: 'measure',
  E: 'bloc',
  B: 'body',
  P: 'paper',
  C: 'capital',
  W: 'word',
  w: 'common word',
  H: 'person',
  Q: 'turn',
  S: 'status',
  '#': 'amount',
}

/** The part of a weight that counts where one record, and where both, have it around their own words alone. */
export const AROUND_ONE = 0.4
/** Of records of one sentence, where one has it as its own: most likely it names two things. */
export const AROUND_SIBLING = 0.15
export const AROUND_BOTH = 0.08

/** Of the own marks that the other record lacks, on the side that lacks less. */
export const UNMATCHED = 0.35

const DIGITS = /[1-9](?:\d*[1-9])?/

/** A number tells the more, the more digits it has before its noughts: 1400 more than 1000. */
export function weightOfMark(mark: string): number {
  const letter = mark[0] ?? ''
  const weight = MARK_WEIGHT[letter]
  if (weight !== undefined) return weight
  const digits = DIGITS.exec(mark.replace('.', ''))?.[0].length ?? 0
  return digits >= 3 ? 2.2 : digits === 2 ? 1.6 : Number(mark.slice(1)) >= 1e6 ? 1.2 : 0.7
}

/** Networks of which two states seldom have two of a sort between them. */
export const SOLE_NETWORKS: ReadonlySet<string> = new Set(['Rpipeline', 'Rpower-line', 'Rcable'])
