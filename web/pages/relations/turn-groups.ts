import type { Overview } from '../../api/answers.ts'

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
 * What the turns of a group are headed by: the labels of their threads; what was read where a label is that of another,
 * too, and of meetings and documents, whose labels are but a piece of a sentence.
 *
 * @example turnHeadings(group.turns) // ['visit Iran–Kazakhstan · Kazakhstan · December 2025']
 */
export function turnHeadings(turns: readonly Turn[]): string[] {
  const labels = turns.map(({ label }) => label)
  return turns.map(({ label, kind, record }) => {
    const isTwice = labels.filter((each) => each === label).length > 1
    return isTwice || kind === 'meeting' || kind === 'document' ? record.words : label
  })
}

/** Whether a heading says all that a quotation says, but for case, full stops and quotation marks. */
export function saysAll(heading: string, quote: string): boolean {
  return bare(heading) === bare(quote)
}

function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
