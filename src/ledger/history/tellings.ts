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
  const [inDocument, inWords, byVoice] = [
    new Map<string | undefined, Occasion>(),
    new Map<number | undefined, Occasion>(),
    new Map<string | undefined, Occasion>(),
  ]
  const days: number[] = []
  const find = (i: number): Occasion | undefined => {
    const day = all[i]?.day ?? 0
    const within = (occasion: Occasion | undefined, most: number) =>
      occasion && day - occasion.day <= most ? occasion : undefined
    return (
      inDocument.get(all[i]?.of.document.key) ??
      within(inWords.get(from[i]?.first), OCCASION_DAYS) ??
      within(byVoice.get(of[i]?.id), VOICE_DAYS)
    )
  }
  const count = (i: number) => {
    const occasion = find(i) ?? { number: days.length, day: all[i]?.day ?? 0 }
    if (occasion.number === days.length) days.push(occasion.day)
    inDocument.set(all[i]?.of.document.key, occasion)
    inWords.set(from[i]?.first, occasion)
    byVoice.set(of[i]?.id, occasion)
  }
  return { numberOf: (i) => find(i)?.number ?? days.length, count, days }
}
