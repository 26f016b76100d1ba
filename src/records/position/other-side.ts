import type { Clause } from '../../text/clause.ts'
import type { Reading } from '../reading.ts'
import { speakerAt } from '../speakers.ts'
import { innermost } from '../speech-at.ts'

/** "They must open the gates": in somebody's own words, what "they" are to do is laid on others. */
export function isOfOther(reading: Reading, { subject, verb }: Clause): boolean {
  const [first] = subject
  const { partners, duties } = reading.pack.positionFrames
  if (!duties.has(verb.modal ?? '')) return false
  if (!first || subject.length > 1 || reading.words[first.head]?.tag !== 'PRON') return false
  if (!partners.has(reading.words[first.head]?.lemma ?? '')) return false
  const mention = reading.mentions.holding(first.head)
  const own = speakerAt(reading, verb.from)?.parties ?? []
  // "They" of a text on both are not those who speak of them.
  const named = mention?.parties ?? []
  if (named.length > 0 && !named.some((code) => own.includes(code))) return false
  return innermost(reading.speeches, verb.from)?.direct === true
}
