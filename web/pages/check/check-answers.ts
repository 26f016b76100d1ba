import type { answerJson, findingJson } from '../../../src/views/check/check-json.ts'

/** A claim of the text, and what the ledger says of it. */
export type ClaimAnswer = ReturnType<typeof answerJson>
export type Answer = ClaimAnswer['answer']
/** A statement of the ledger, or of the text, that an answer rests on. */
export type Statement = ClaimAnswer['records'][number]
/** Something that figures of the text say of each other. */
export type OwnFinding = ReturnType<typeof findingJson>

/** What the ledger says of a text. The evidence of the claims counts in `text`. */
export interface Checked {
  readonly text: string
  readonly claims: readonly ClaimAnswer[]
  readonly within: readonly OwnFinding[]
}

/** The verdicts, the gravest first. */
export const ANSWERS = ['contradicted', 'not-comparable', 'supported', 'new'] as const

/** A verdict in words: "not comparable". */
export function answerWords(answer: Answer): string {
  return answer.replace('-', ' ')
}
