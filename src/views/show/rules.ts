import type { LedgerReads } from '../../ledger/store/reads/ledger-reads.ts'
import { explain } from '../../records/explanation.ts'
import type { ShownRecord } from './shown-record.ts'

/** Reading a longer text again takes longer than anybody waits for an explanation. */
const LONGEST = 200_000

/**
 * The names of the rules that make a record of its words, outermost first: its document is read again. Null where it is longer
 * than 200,000 characters, or where today's rules read no such record in these words.
 */
export async function rulesOf(
  reads: Pick<LedgerReads, 'document'>,
  { record: { document, record }, text }: Pick<ShownRecord, 'record' | 'text'>,
): Promise<readonly string[] | null> {
  const known = await reads.document(document.key)
  if (known === null || text.length > LONGEST) return null
  const { id, title, url, source, published, language } = known
  const { sentences } = explain({ id, text, title, url, source, published, language })
  const [words] = record.evidence
  const read = sentences.flatMap((sentence) => sentence.records)
  const same = read.find(({ record: { kind, evidence } }) => {
    const [own] = evidence
    return kind === record.kind && own?.start === words?.start && own?.end === words?.end
  })
  return same?.rules ?? null
}
