import { moduleAddress } from '../../core/module-address.ts'
import { Problem } from '../../core/problem.ts'
import type { Added, Given } from '../../ledger/adding.ts'
import { addedLine } from '../../views/ledger/added-line.ts'
import { addingSummary, addingTally } from '../../views/ledger/adding-summary.ts'
import { type Batch, batchesOf } from '../gathering/batches.ts'
import { inOrder, inTurn } from '../gathering/in-order.ts'
import { type Beside, Milestone } from '../gathering/milestone.ts'
import { type BatchAnswer, readBatch, readWithOriginals } from '../gathering/read-batch.ts'
import type { ReadySource } from '../gathering/ready-source.ts'
import { waitingBatches } from '../gathering/waiting-batches.ts'
import type { LedgerContext } from './ledger-context.ts'
import { complain, print } from './output.ts'
import { progress } from './progress.ts'
import { workersBeside } from './workers.ts'

const WORK = {
  module: moduleAddress('../gathering/read-batch', import.meta.url),
  name: 'readBatch',
  run: readBatch,
}

/** What a batch gave, what it did not give, and the milestone that it was. */
interface Answered extends BatchAnswer {
  /** How many of it could not be read. */
  readonly failed: number
  readonly milestone?: Milestone
}

const NOTHING: Answered = { readings: [], complaints: [], failed: 0 }

/** Adds documents to a ledger one by one: what was added stays, whatever happens to those behind it. */
export class Adding {
  /** The exit code: that of the worst complaint so far. */
  code = 0
  private readonly context: LedgerContext
  private readonly workers
  private readonly tally = addingTally()
  private readonly bar = progress()

  constructor(context: LedgerContext) {
    this.context = context
    this.workers = workersBeside(context.options.jobs ?? 1, WORK)
  }

  /** Adds all documents, and tells what was complained of. `expected` is how many there may be. */
  async all(sources: AsyncIterable<ReadySource | Beside>, expected = 1): Promise<void> {
    const answers = inOrder(batchesOf(sources), this.workers.window, (batch) => this.answer(batch))
    const kept = waitingBatches(answers, ({ readings }) => readings.map((each) => this.add(each)))
    for await (const { batch, underWay } of kept) {
      const { complaints, failed, milestone } = batch
      for await (const { given, added } of inTurn(underWay)) await this.tell(given, added)
      this.tally.fail(failed)
      for (const each of complaints) this.complain(each)
      if (milestone) await this.reached(milestone)
      this.bar.advance(this.tally.documents, expected)
    }
  }

  /** Shows how far something is that has no number of documents. */
  note(words: string): void {
    this.bar.note(words)
  }

  /** Tells what could not be read. */
  fail({ message, exitCode }: Problem): void {
    this.tally.fail(1)
    this.complain({ message, code: exitCode })
  }

  private complain({ message, code }: { readonly message: string; readonly code: number }): void {
    this.code = Math.max(this.code, complain(message, code))
  }

  /** Ends the threads, and prints the sum of what happened unless each document has its line. */
  async end(): Promise<void> {
    this.bar.end()
    await this.workers.end()
    const { options, file } = this.context
    if (!options.json) await print(addingSummary(this.tally, file))
  }

  private async answer(batch: Batch): Promise<Answered> {
    if (batch instanceof Milestone) return { ...NOTHING, milestone: batch }
    if (batch instanceof Problem) {
      const { message, exitCode } = batch
      return { ...NOTHING, complaints: [{ message, code: exitCode }], failed: 1 }
    }
    const published = this.context.options.published ?? null
    const answer = await readWithOriginals(this.workers.run, { sources: batch, published })
    return { ...answer, failed: batch.length - answer.readings.length }
  }

  /** All before it is on the disk. */
  private reached({ archive, path, place }: Milestone): Promise<void> {
    const at = new Date().toISOString()
    return this.context.ledger.setArchivePlace({ archive, name: path, place, at })
  }

  private async add(given: Given): Promise<{ readonly given: Given; readonly added: Added }> {
    return { given, added: await this.context.ledger.add(given) }
  }

  private async tell(given: Given, added: Added): Promise<void> {
    this.tally.add(added)
    // Only now is it on the disk: whoever reads the line may rely on it.
    if (this.context.options.json) await print(addedLine(given, added))
  }
}
