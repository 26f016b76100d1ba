import type { FigureRecord } from '../records/record.ts'

/** At most a blank and a comma stand between the parts of one sentence. */
const GAP = 3

/**
 * Where the words begin that a figure is told in: those of its claim, and the parts of the sentence right before it
 * from which it takes its verb. Figures of one clause begin at one place. Undefined where there is no evidence.
 *
 * @example toldFrom(figureOf('Tea exports were worth $3 million in 2019 | and $4 million in 2020')) // 0
 */
export function toldFrom({ evidence }: Pick<FigureRecord, 'evidence'>): number | undefined {
  const [first, ...more] = evidence
  let start = first?.start
  for (const { start: from, end } of more.toSorted((a, b) => b.start - a.start))
    if (start !== undefined && end <= start && start - end <= GAP) start = from
  return start
}
