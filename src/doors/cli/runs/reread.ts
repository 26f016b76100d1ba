import { moduleAddress } from '../../../core/module-address.ts'
import type { LedgerReads } from '../../../ledger/store/reads/ledger-reads.ts'
import { rereadReport, rereadSummary, rereadTally } from '../../../views/review/reread-report.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import { inOrder, inTurn } from '../../gathering/in-order.ts'
import { waitingBatches } from '../../gathering/waiting-batches.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { print } from '../output.ts'
import { progress } from '../progress.ts'
import { type Kept, readAgain } from '../read-again.ts'
import { workersBeside } from '../workers.ts'

const WORK = {
  module: moduleAddress('../read-again', import.meta.url),
  name: 'readAgain',
  run: readAgain,
}
const MOST_DOCUMENTS = 64
const MOST_CHARACTERS = 200_000

/** Reads all documents of a ledger again, one transaction each, and prints what that changed. */
export async function reread({ ledger, file, options, style }: LedgerContext): Promise<number> {
  const { documents } = await ledger.reads.status()
  const workers = workersBeside(options.jobs ?? 1, WORK)
  const tally = rereadTally()
  const bar = progress()
  try {
    const readings = inOrder(keptBatches(ledger.reads), workers.window, workers.run)
    const batches = waitingBatches(readings, (batch) => batch.map((each) => ledger.reread(each)))
    for await (const { underWay } of batches) {
      for await (const done of inTurn(underWay)) {
        if (done === null) continue
        tally.add(done)
        await print(options.json ? jsonLine(done) : rereadReport(done, style))
      }
      bar.advance(tally.documents, documents)
    }
  } finally {
    bar.end()
    await workers.end()
  }
  if (!options.json) await print(rereadSummary(tally, file))
  return 0
}

/** The documents of a ledger in batches, so that a thread has something to do, and little is held in memory. */
async function* keptBatches(reads: LedgerReads): AsyncGenerator<Kept[]> {
  let open: Kept[] = []
  let size = 0
  for await (const { document, text } of reads.everyDocument()) {
    const { key, id, title, url, source, published, language } = document
    open.push({ key, document: { id, text, title, url, source, published, language } })
    size += text.length
    if (open.length < MOST_DOCUMENTS && size < MOST_CHARACTERS) continue
    yield open
    open = []
    size = 0
  }
  if (open.length > 0) yield open
}
