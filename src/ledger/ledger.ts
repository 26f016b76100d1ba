import { type Added, addDocument, type Given, type Session } from './adding.ts'
import type { CopySource } from './copy/verified-lines.ts'
import { type Decided, decide, type Ruling, undo } from './deciding.ts'
import { type Imported, importCopy } from './importing.ts'
import { newThreadsOf } from './new-threads.ts'
import { type ReadAgain, type Reread, rereadDocument } from './rereading.ts'
import { type AskedDecision, plannedDecision } from './review/planned-decision.ts'
import { mustBeSeen } from './review/seen-version.ts'
import type { Batch } from './store/batch.ts'
import type { LedgerStore, LedgerWrites } from './store/ledger-store.ts'
import { packed } from './store/original-bytes.ts'
import type { LedgerReads } from './store/reads/ledger-reads.ts'
import type { Watch } from './store/watches.ts'
import type { KeptPlace } from './store/writes/archive-writes.ts'

/** What a ledger is told by the door that opens it. */
export interface LedgerOptions {
  /** The version of the reader, kept with each reading. */
  readonly reader: string
  /** The ISO instant of now. */
  readonly now: () => string
}

/** What is done in a transaction, and in the name of which reading. */
type Work<T> = (writes: LedgerWrites, session: Session, batch: Batch) => Promise<T>

/**
 * A record of documents over years: they are added as they come, and everything that was said of the same
 * thing is found together.
 *
 * @example
 * const ledger = new Ledger(await openSqlite('rapporteur.sqlite', { create: true }), { reader, now })
 * await ledger.add({ name: 'note.txt', ...read({ id: 'note', text }) })
 */
export class Ledger {
  readonly reads: LedgerReads
  private readonly store: LedgerStore
  private readonly options: LedgerOptions
  private reading: number | null = null
  private first: Promise<unknown> | null = null

  constructor(store: LedgerStore, options: LedgerOptions) {
    this.store = store
    this.options = options
    this.reads = store.reads
  }

  /** Adds a document that was read. What was acknowledged is on the disk. */
  add({ original, ...given }: Given): Promise<Added> {
    // Packed while others have their turn, and awaited in this one's, so that all keep their order.
    const packing = original ? packed(original) : null
    packing?.catch(() => undefined)
    return this.write(async (writes, session, batch) =>
      addDocument(writes, { ...given, original: await packing }, session, batch),
    )
  }

  /**
   * Keeps a person's decision, which takes effect at once.
   *
   * @param seen the versions of what it is about that the person saw; null where nobody asked
   * @throws Problem `unknown-key`, `misuse`, `invalid-date`, `invalid-number`; `changed` where it is not what was seen
   * @example
   * await ledger.decide({ action: 'accept', key: 'r1f0c' }, { by: 'amina', why: 'as printed' })
   */
  decide(
    asked: AskedDecision,
    ruling: Ruling,
    seen: readonly string[] | null = null,
  ): Promise<Decided> {
    const at = this.options.now()
    // All of it where nobody else can decide in between.
    return this.store.transaction(async (writes) => {
      const plan = await plannedDecision(this.reads, asked)
      if (seen !== null) await mustBeSeen(this.reads, asked, seen)
      return decide(writes, plan, { ...ruling, at })
    })
  }

  /** Takes back a decision by its number, or the last one that holds; the number of an undoing restores. */
  undo(number: number | null, ruling: Ruling): Promise<Decided> {
    const at = this.options.now()
    return this.store.transaction((writes) => undo(writes, number, { ...ruling, at }))
  }

  /** Puts a new reading of a document in the place of the last. Null where there is no such document. */
  reread(again: ReadAgain): Promise<Reread | null> {
    return this.write(async (writes, session, batch) => {
      await newThreadsOf(writes, batch).make()
      return rereadDocument(writes, again, session)
    })
  }

  /** The first write makes the row of the reading; those asked for meanwhile wait for it. */
  private async write<T>(work: Work<T>): Promise<T> {
    while (this.reading === null && this.first !== null) await this.first.catch(() => undefined)
    const done = this.written(work)
    if (this.reading !== null) return done
    this.first = done
    try {
      return await done
    } finally {
      this.first = null
    }
  }

  private async written<T>(work: Work<T>): Promise<T> {
    const at = this.options.now()
    const { result, reading } = await this.store.transaction(
      async (writes, batch) => {
        const reading = this.reading ?? (await writes.addReading(this.options.reader, at))
        return { result: await work(writes, { reading, at }, batch), reading }
      },
      { repeatable: true },
    )
    // Only now: a transaction that failed took its reading with it.
    this.reading = reading
    return result
  }

  /** Keeps a watch as it is now; one of the same address is replaced, and keeps its `since`. */
  setWatch(watch: Watch): Promise<void> {
    return this.store.transaction((writes) => writes.setWatch(watch))
  }

  /** Forgets a watch and its entries; false where there is none. */
  forgetWatch(url: string): Promise<boolean> {
    return this.store.transaction((writes) => writes.forgetWatch(url))
  }

  /** Notes entries of a feed as dealt with; those that are known stay where they are. */
  takeEntries(url: string, entries: readonly string[], at: string): Promise<void> {
    return this.store.transaction((writes) => writes.takeEntries(url, entries, at))
  }

  /** Keeps a watch, and that these entries of it and no others were dealt with: what came of an answer of its feed. */
  setAnswered(watch: Watch, entries: readonly string[]): Promise<void> {
    return this.store.transaction(async (writes) => {
      await writes.setWatch(watch)
      await writes.keepEntries(watch.url, entries)
      await writes.takeEntries(watch.url, entries, watch.checked ?? watch.since)
    })
  }

  /** Notes until where a web archive was added. */
  setArchivePlace(kept: KeptPlace): Promise<void> {
    return this.store.transaction((writes) => writes.setArchivePlace(kept))
  }

  /** Asks questions of one state of the ledger, whatever others write meanwhile. */
  snapshot<T>(questions: () => Promise<T>): Promise<T> {
    return this.store.snapshot(questions)
  }

  /** Rebuilds the ledger from a copy of one: all of it, or nothing. */
  import(source: CopySource): Promise<Imported> {
    return importCopy(this.store, source)
  }

  close(): Promise<void> {
    return this.store.close()
  }
}
