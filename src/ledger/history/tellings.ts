import type { Origin } from './reprints.ts'
import { OCCASION_DAYS, type Statement } from './statement.ts'
import type { Speaking } from './voices.ts'

/** Statements of what is to be that are one telling: of one document, in one's words, or by one voice. */
interface Occasion {
  readonly number: number
  /** The day of its first statement. */
  readonly day: number
}

/** The tellings so far. */
export interface Tellings {
  /** The number of the telling that a statement belongs to, or would begin; 0 is the first. */
  readonly numberOf: (i: number) => number
  /** Counts a statement. */
  readonly count: (i: number) => void
  /** The first days of all tellings. */
  readonly days: readonly number[]
}

/**
 * Counts how often a thing was told, by statements apart from each other. A document tells it
 * once; the same words, or the same voice, within 31 days are the telling before.
 */
export function tellings(
  all: readonly Statement[],
  of: readonly Speaking[],
  from: readonly Origin[],
): Tellings {
  const known = new Map<string, Occasion>()
  const days: number[] = []
  const find = (i: number): Occasion | undefined => {
    const [document, ...others] = marks(i, all, of, from)
    const day = all[i]?.day ?? 0
    const recent = (occasion?: Occasion) => occasion && day - occasion.day <= OCCASION_DAYS
    const same = known.get(document ?? '')
    return same ?? others.map((mark) => known.get(mark)).find(recent)
  }
  const count = (i: number) => {
    const occasion = find(i) ?? { number: days.length, day: all[i]?.day ?? 0 }
    if (occasion.number === days.length) days.push(occasion.day)
    for (const mark of marks(i, all, of, from)) known.set(mark, occasion)
  }
  return { numberOf: (i) => find(i)?.number ?? days.length, count, days }
}

function marks(
  i: number,
  all: readonly Statement[],
  of: readonly Speaking[],
  from: readonly Origin[],
): string[] {
  return [`in ${all[i]?.of.document.key}`, `words ${from[i]?.first}`, `voice ${of[i]?.id}`]
}
