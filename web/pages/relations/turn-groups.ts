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
 * What the turns of a group are headed by: the labels of their threads; what was read where a label is only how the
 * quotation begins, or that of another, too.
 *
 * @example turnHeadings(group.turns) // ['visit Iran–Kazakhstan · Kazakhstan · December 2025']
 */
export function turnHeadings(turns: readonly Turn[]): string[] {
  const labels = turns.map(({ label }) => label)
  return turns.map(({ label, kind, record }) => {
    const isRead = kind === 'meeting' || kind === 'document'
    const isBeginning = isRead && isSaidBy(label, record.evidence[0]?.quote ?? '')
    const isTwice = labels.filter((each) => each === label).length > 1
    return isBeginning || isTwice ? record.words : label
  })
}
