import type { Token } from '../core/token.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import { denialAt } from './denial.ts'
import { holding } from './range.ts'
import { type Draft, drop, type Reading } from './reading.ts'
import type { RapporteurRecord } from './record.ts'
import { asks } from './silence.ts'

/** Marks behind which a question is another sentence's. */
const OPENERS: ReadonlySet<string> = new Set(['"', ':', ';'])

/**
 * The drafts of what a document claims: what it only asks, and what somebody in it denies, is no record of any kind. That
 * it is denied may be a position.
 *
 * @example
 * // "Peru denied that it had signed a treaty with Chile." has no instrument
 */
export function asserted(
  reading: Reading,
  drafts: readonly Draft<RapporteurRecord>[],
): Draft<RapporteurRecord>[] {
  return drafts.filter((draft) => {
    const reason = unasserted(reading, draft)
    if (reason !== null) drop(reading, draft.record.kind, reason, draft)
    return reason === null
  })
}

function unasserted(reading: Reading, { record, from }: Draft<RapporteurRecord>): string | null {
  const sentence = holding(reading.sentences, from)
  if (!sentence) return null
  if (asks(reading, sentence) || isAsked(reading, sentence, from)) return 'it is only asked'
  return record.kind === 'position' ? null : denialAt(reading, sentence, from)
}

/** A question within the sentence: what stands before its mark, from the last quotation mark or colon on. */
function isAsked({ tokens }: Reading, { to }: ParsedSentence, at: number): boolean {
  for (let i = at; i < to; i++) {
    const { lower } = tokens[i] as Token
    if (lower === '?') return true
    if (i > at && OPENERS.has(lower)) return false
  }
  return false
}
