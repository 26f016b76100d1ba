import { Problem, quoted } from '../../core/problem.ts'
import type { Brief } from './brief.ts'

/**
 * The brief itself, once every quotation was found again, word for word, in the snapshot of its document.
 *
 * @param textOf The snapshot of a document by its key, null where there is none.
 * @throws Problem `not-found-again` for the first that was not; then no brief must be written.
 */
export async function verified(
  brief: Brief,
  textOf: (document: string) => Promise<string | null>,
): Promise<Brief> {
  const texts = new Map<string, string | null>()
  for (const { document, evidence, number } of brief.notes) {
    if (!texts.has(document.key)) texts.set(document.key, await textOf(document.key))
    const text = texts.get(document.key) ?? null
    if (text?.slice(evidence.start, evidence.end) === evidence.quote) continue
    const message = `The brief was not written: the words of note ${number}, ${quoted(evidence.quote)}, are not found again in the snapshot ${document.key} of ${quoted(document.id)}.`
    throw new Problem('not-found-again', message, { value: evidence.quote })
  }
  return brief
}
