import { Problem } from '../../../core/problem.ts'
import { addedLine } from '../../../views/ledger/added-line.ts'
import { addingSummary, addingTally } from '../../../views/ledger/adding-summary.ts'
import { batchesOf } from '../batches.ts'
import { Gathering, pathsOf } from '../gathering/gathering.ts'
import { Milestone } from '../gathering/milestone.ts'
import { inOrder } from '../in-order.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { complain, print } from '../output.ts'
import { progress } from '../progress.ts'
import { type BatchAnswer, readBatch } from '../read-batch.ts'
import { workersFor } from '../workers.ts'

const WORK = {
  module: new URL('../read-batch', import.meta.url).href,
  name: 'readBatch',
  run: readBatch,
}

/** Adds documents one by one: what was added stays, whatever happens to those behind it. */
export async function add(context: LedgerContext): Promise<number> {
  const { ledger, options } = context
  const paths = context.arguments.flatMap(pathsOf)
  const workers = workersFor(options.jobs ?? 1, WORK)
  const tally = addingTally()
  const bar = progress()
  const published = options.published ?? null
  const gathering = new Gathering(options)
  const answers = inOrder(batchesOf(gathering.documents(paths)), workers.window, async (batch) => {
    if (batch instanceof Milestone) return { readings: [], complaints: [] }
    return batch instanceof Problem ? refused(batch) : workers.run({ sources: batch, published })
  })
  let code = 0
  try {
    for await (const { readings, complaints } of answers) {
      // All at once, so that they wait for the disk together; each is a transaction of its own.
      const underWay = readings.map((given) => ({ given, adding: ledger.add(given) }))
      for (const { adding } of underWay) adding.catch(() => undefined)
      for (const { given, adding } of underWay) {
        const added = await adding
        tally.add(added)
        // Only now is it on the disk: whoever reads the line may rely on it.
        if (options.json) await print(addedLine(given, added))
      }
      for (const each of complaints) code = Math.max(code, complain(each.message, each.code))
      bar.advance(tally.documents, paths.length)
    }
  } finally {
    bar.end()
    gathering.end()
    await workers.end()
    if (!options.json) await print(addingSummary(tally, context.file))
  }
  return code
}

function refused({ message, exitCode }: Problem): BatchAnswer {
  return { readings: [], complaints: [{ message, code: exitCode }] }
}
