import { statedPhrase } from './amount-phrase.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase } from './flow-phrase.ts'
import { gap, type Interval, meets } from './interval.ts'

/**
 * Where a text that is about to be published gives two amounts for one flow in one period with one voice, in two places. A
 * document that is published already is taken to speak of two things; here whoever writes can still say which.
 */
export function ownContradictions(index: FigureIndex): Finding[] {
  return [...index.points.values()].flatMap((group) =>
    [...grouped(group, ({ figure }) => `${figure.speaker}`).values()].flatMap(clashesOf),
  )
}

/** The first amount of a voice with each other one that it cannot be. */
function clashesOf([first, ...others]: readonly FigureClaim[]): Finding[] {
  if (!first) return []
  return others.filter((other) => areApart(first, other)).map((other) => clash(first, other))
}

function areApart(a: FigureClaim, b: FigureClaim): boolean {
  if (meets(a.interval as Interval, b.interval as Interval)) return false
  return a.figure.evidence.every((one) =>
    b.figure.evidence.every((other) => one.end <= other.start || other.end <= one.start),
  )
}

function clash(a: FigureClaim, b: FigureClaim): Finding {
  const both = `${statedPhrase(a.figure)} and ${statedPhrase(b.figure)}`
  const reason = `${flowPhrase(a)}: the text gives both ${both}, which cannot both be right.`
  const apart = gap(a.interval as Interval, b.interval as Interval)
  return finding('contradicts', { reason, records: [a, b], gap: apart })
}
