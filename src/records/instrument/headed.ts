import type { InstrumentState } from '../../languages/instrument-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'

/** What is asked of a mention of a document. */
interface Line {
  readonly sentence: ParsedSentence
  readonly group: NounGroup
  readonly plural: boolean
  readonly status: InstrumentState | null
}

/** The frame of a document in a list that a sentence opens. */
export const HEADED = 'the following: <document>'

/** How far into its line the noun of a listed document may begin, in tokens: "2. the". */
const NUMBERED = 4

/** "The following accords were signed:": several documents, and a colon behind them; else null. */
export function headBehind<M extends Line>(
  reading: Reading,
  sentence: ParsedSentence,
  mentions: readonly M[],
): M | null {
  if (reading.tokens[sentence.to - 1]?.text !== ':') return null
  return mentions.find((m) => m.plural && m.status !== null) ?? null
}

/** A document that a line of such a list begins with, with what the heading says of it. */
export function underHead<M extends Line>(mention: M, head: M | null): M {
  const { sentence, group, status } = mention
  if (!head || status !== null || group.from > sentence.from + NUMBERED) return mention
  if (sentence.clauses.some((c) => c.verb.from < group.from)) return mention
  return { ...mention, head, status: head.status, frame: HEADED, definite: false, another: true }
}
