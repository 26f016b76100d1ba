import type { Overview } from '../../api/answers.ts'
import { isSaidBy } from './said-by.ts'

/** A statement that brought a thread to another stage. */
export type Turn = Overview['changes'][number]

/** Turns that the same words of a document brought. */
export interface TurnGroup {
  readonly key: string
  readonly turns: readonly [Turn, ...Turn[]]
}

/** The turns of a day. */
export interface TurnDay {
  /** ISO date of the statements. */
  readonly said: string
  readonly groups: readonly TurnGroup[]
}

/** Turns under the days on which they were said, those of the same words together, all in their order. */
export function turnDays(turns: readonly Turn[]): TurnDay[] {
  const days = Map.groupBy(turns, ({ said }) => said.slice(0, 10))
  return [...days].map(([said, told]) => {
    const groups = Map.groupBy(told, wordsKey)
    return {
      said,
      groups: [...groups].map(([key, each]) => ({ key, turns: each as [Turn, ...Turn[]] })),
    }
  })
}

function wordsKey({ record: { document, evidence } }: Turn): string {
  return `${document.document} ${evidence[0]?.start ?? 0}`
}

/**
 * What a turn is headed by: the label of its thread; where that is only how the quotation begins, what was read in it.
 *
 * @example turnHeading(turn) // 'visit Iran–Kazakhstan · Kazakhstan · December 2025'
 */
export function turnHeading({ label, kind, record }: Turn): string {
  const quote = record.evidence[0]?.quote ?? ''
  const isRead = kind === 'meeting' || kind === 'document'
  return isRead && isSaidBy(label, quote) ? record.words : label
}
