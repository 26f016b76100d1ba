import type { Evidence } from '../../core/evidence.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'

/**
 * Records, document by document, as lines that tell where their threads are spoken of: `{"document", "record", "kind",
 * "thread", "start", "end"}`, one for each piece of evidence. `document` is the document's own id. A further piece that
 * makes the claim of another record of the kind has no line: what is taken from there is not spoken of there.
 */
export async function* threadLines(records: AsyncIterable<LedgerRecord>): AsyncGenerator<string> {
  let together: LedgerRecord[] = []
  for await (const record of records) {
    if (together.length > 0 && together[0]?.document.key !== record.document.key) {
      yield linesOf(together)
      together = []
    }
    together.push(record)
  }
  yield linesOf(together)
}

function linesOf(records: readonly LedgerRecord[]): string {
  const lines = records.flatMap(({ key, document, record, thread }) => {
    const { kind } = record
    const others = records.filter((each) => each.key !== key && each.record.kind === kind)
    const claims = others.flatMap((each) => each.record.evidence[0] ?? [])
    return record.evidence
      .filter((piece, i) => i === 0 || !claims.some((claim) => overlap(piece, claim)))
      .map(({ start, end }) => ({ document: document.id, record: key, kind, thread, start, end }))
  })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

const overlap = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end
