import type { Origin } from './reprints.ts'
import { OCCASION_DAYS, type Statement } from './statement.ts'
import type { Speaking } from './voices.ts'

/** Statements of what is to be that are one telling: of one document, in one's words, or by one voice. */
interface Occasion {
  readonly number: number
  /** The day of its first statement. */
  readonly day: number
}

/** A voice that is heard again after a week says it again. */
const VOICE_DAYS = 7

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
 * once; the same words within 31 days, or the same voice within a week, are the telling before.
 */
export function tellings(
  all: readonly Statement[],
  of: readonly Speaking[],
  from: readonly Origin[],
): Tellings {
  const known = new Map<string, Occasion>()
  const days: number[] = []
  const find = (i: number): Occasion | undefined => {
    const day = all[i]?.day ?? 0
    const within = (mark: string, days: number) => {
      const occasion = known.get(mark)
      return occasion && day - occasion.day <= days ? occasion : undefined
    }
    const [document, words, voice] = marks(i, all, of, from)
    return known.get(document) ?? within(words, OCCASION_DAYS) ?? within(voice, VOICE_DAYS)
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
): [document: string, words: string, voice: string] {
  return [`in ${all[i]?.of.document.key}`, `words ${from[i]?.first}`, `voice ${of[i]?.id}`]
}
