import { daysOf } from '../../core/period.ts'
import type { TimeValue } from '../../core/time.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'

/**
 * "Wants the pact signed", "hopes to see it ratified this year": what somebody would have done with a document, and "wants
 * the pact signed in 2019 scrapped" is another thing.
 *
 * @param when the time behind the participle, where one is
 */
export function isWanted(
  { document, pack }: Reading,
  { verbs }: ParsedSentence,
  { from }: NounGroup,
  when: TimeValue | undefined,
): boolean {
  const { desiring, seeing } = pack.instrumentFrames
  const governor = verbs.find(({ to }) => to === from)
  if (!governor) return false
  const yet = governor.type === 'infinitive' || governor.modal !== null
  const isFuture = yet || governor.tense === 'future'
  if (!desiring.has(governor.lemma) && !(seeing.has(governor.lemma) && isFuture)) return false
  const day = when?.edtf ? daysOf(when.edtf).last : null
  const today = document.published ? daysOf(document.published).first : null
  return day === null || today === null || day >= today
}
