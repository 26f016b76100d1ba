import { Problem, quoted } from '../core/problem.ts'
import type {
  BodyLine,
  DecisionLine,
  DocumentLine,
  EndLine,
  ReadingLine,
  RecordLine,
} from './copy/copy-lines.ts'
import { copySum, KeptSum, keptSum } from './copy/copying.ts'
import { takeOriginal, takeProvenance, takeWatch } from './copy/gathered-lines.ts'
import { type CopySource, verifiedLines, wrongLine } from './copy/verified-lines.ts'
import { WrongLine } from './copy/wrong-line.ts'
import { documentKey } from './keys.ts'
import { compareWithOthers } from './likeness/same-texts.ts'
import type { LedgerStore, LedgerWrites } from './store/ledger-store.ts'
import type { LedgerReads } from './store/reads/ledger-reads.ts'
import { identify } from './threading.ts'
import { threadAll } from './threading-all.ts'

/** What an import did. */
export interface Imported {
  /**
   * `equal`: a copy of the new ledger is the same, byte for byte; `rethreaded`: so it is but for the threads,
   * which today's rules make otherwise; `older`: the copy is of an earlier format, which tells less; `known`: the ledger was that of the copy already.
   */
  readonly outcome: 'equal' | 'rethreaded' | 'older' | 'known'
  readonly documents: number
  /** Versions of records, those in force and those before them. */
  readonly records: number
  readonly decisions: number
}

/**
 * Rebuilds a ledger from a copy, in one transaction: all of it, or nothing. The ledger must be empty; one
 * that equals the copy is left as it is.
 *
 * @throws Problem `misuse` for a ledger that holds something else; `cut-short`, `damaged`, `newer-ledger`,
 * `wrong-shape`, `not-found-again` for a copy that cannot be trusted, naming its line.
 */
export async function importCopy(store: LedgerStore, source: CopySource): Promise<Imported> {
  const end = await store.transaction(async (writes) =>
    (await writes.isEmpty()) ? new Importing(writes).all(source) : null,
  )
  if (end === null) return store.snapshot(() => sameAs(store.reads, source))
  if (end.originals === undefined) return imported('older', end)
  const sum = await store.snapshot(() => copySum(store.reads))
  return imported(sum === end.sha256 ? 'equal' : 'rethreaded', end)
}

function imported(outcome: Imported['outcome'], end: EndLine): Imported {
  const { documents, records, decisions } = end
  return { outcome, documents, records, decisions }
}

/** A ledger that holds something is left alone, and must be what the copy tells. */
async function sameAs(reads: LedgerReads, source: CopySource): Promise<Imported> {
  const lines = verifiedLines(source)
  const sum = new KeptSum()
  let line = await lines.next()
  for (; !line.done; line = await lines.next()) sum.add(line.value)
  if ((await keptSum(reads)) === sum.toString()) return imported('known', line.value)
  const allowed = 'a new or empty one, or hold just what the export does'
  const message = `The ledger holds something else than ${quoted(source.name)}; the ledger to import into must be ${allowed}. Nothing was changed.`
  throw new Problem('misuse', message, { value: source.name, allowed })
}

class Importing {
  private readonly writes: LedgerWrites
  private readonly readings = new Map<number, number>()
  private readonly decisions = new Map<number, number>()
  private document: { readonly id: number; readonly line: DocumentLine } | null = null

  constructor(writes: LedgerWrites) {
    this.writes = writes
  }

  /** Takes all lines in, and gives the last one back. */
  async all(source: CopySource): Promise<EndLine> {
    const lines = verifiedLines(source)
    for (let number = 2; ; number++) {
      const { done, value } = await lines.next()
      if (done) {
        await threadAll(this.writes)
        return value
      }
      try {
        await this.take(value)
      } catch (error) {
        // What was altered is told as such, rather than by what it led to.
        for (let rest = await lines.next(); !rest.done; ) rest = await lines.next()
        throw error instanceof WrongLine ? wrongLine(source, number, error.message) : error
      }
    }
  }

  private take(line: BodyLine): Promise<void> {
    switch (line.type) {
      case 'reading':
        return this.takeReading(line)
      case 'decision':
        return this.takeDecision(line)
      case 'document':
        return this.takeDocument(line)
      case 'watch':
        return takeWatch(this.writes, line)
      case 'original':
        return takeOriginal(this.writes, line)
      case 'record':
        return this.takeRecord(line)
    }
  }

  private async takeReading({ reading, reader, at }: ReadingLine): Promise<void> {
    this.readings.set(reading, await this.writes.addReading(reader, at))
  }

  private async takeDecision({ type: _, decision, ...given }: DecisionLine): Promise<void> {
    const undoes = given.undoes === null ? null : this.decisionOf(given.undoes)
    this.decisions.set(decision, await this.writes.addDecision({ ...given, undoes }))
  }

  private async takeDocument(line: DocumentLine): Promise<void> {
    const { key, id: ownId, replaces, sightings } = line
    if (key !== documentKey(line.text, line.published)) {
      throw new WrongLine(`the key ${quoted(key)} is not that of the text and its date`)
    }
    if (await this.writes.documentByKey(key)) throw new WrongLine(`${key} is told twice`)
    const reading = this.readingOf(line.reading)
    const id = await this.writes.addDocument({ ...line, ownId, reading })
    await takeProvenance(this.writes, id, line)
    await compareWithOthers(this.writes, { id, key, published: line.published, text: line.text })
    for (const each of sightings) await this.writes.addSighting({ document: id, ...each })
    for (const earlier of replaces) {
      const old = await this.writes.documentByKey(earlier)
      if (old === null)
        throw new WrongLine(`it replaces ${quoted(earlier)}, which is not before it`)
      await this.writes.replaceDocument(old.id, id)
    }
    this.document = { id, line }
  }

  private async takeRecord(line: RecordLine): Promise<void> {
    const { document, writes } = this
    if (document === null) throw new WrongLine('a record has no document before it')
    const { key, record, about, said, since, until, unread, review } = line
    for (const { quote, start, end } of record.evidence) {
      if (document.line.text.slice(start, end) === quote) continue
      throw new WrongLine(`the quotation ${quoted(quote)} is not found again in its document`)
    }
    if (until === null && (await writes.recordInForce(key))) {
      throw new WrongLine(`two versions of ${quoted(key)} are in force`)
    }
    const decision = line.decision === null ? null : this.decisionOf(line.decision)
    const reading = this.readingOf(line.reading)
    const known = { key, record, about, said, review, decision, reading, since }
    const identity = until === null && review !== 'rejected' ? await this.identityOf(line) : null
    const ids = await writes.addRecords([{ ...known, document: document.id, identity }])
    if (until !== null) await writes.endRecords(ids, until)
    for (const id of unread === null ? [] : ids) await writes.unreadRecord(id, unread ?? '')
  }

  private async identityOf({ record, key, apart }: RecordLine): Promise<number> {
    const { published = null, language = null, text = '' } = this.document?.line ?? {}
    const around = { published, language, text, apart: apart ? key : null }
    // What is parted is in no thread yet.
    return (await identify(this.writes, record, around)).identity
  }

  private readingOf(number: number): number {
    const id = this.readings.get(number)
    if (id === undefined) throw new WrongLine(`there is no reading ${number} before it`)
    return id
  }

  private decisionOf(number: number): number {
    const id = this.decisions.get(number)
    if (id === undefined) throw new WrongLine(`there is no decision ${number} before it`)
    return id
  }
}
