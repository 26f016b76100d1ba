import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { Note } from './brief.ts'

/** Numbers the records that a brief rests on, each once, in the order in which it comes to them. */
export class Notes {
  private readonly numbers = new Map<string, number>()
  private readonly found: Note[] = []

  /** The number of a record's note. */
  of({ key, document, record, review }: LedgerRecord): number[] {
    const known = this.numbers.get(key)
    if (known !== undefined) return [known]
    const [evidence] = record.evidence
    if (!evidence) return []
    const number = this.found.length + 1
    this.numbers.set(key, number)
    this.found.push({ number, record: key, document, evidence, speaker: record.speaker, review })
    return [number]
  }

  /** The numbers of several records' notes, in order, each once. */
  ofAll(records: readonly LedgerRecord[]): number[] {
    return [...new Set(records.flatMap((record) => this.of(record)))].sort((a, b) => a - b)
  }

  get all(): readonly Note[] {
    return this.found
  }
}
