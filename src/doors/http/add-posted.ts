import { Problem } from '../../core/problem.ts'
import type { Added, Given } from '../../ledger/adding.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { Sourced } from '../../sources/open-text.ts'
import { addedJson } from '../../views/ledger/added-line.ts'
import { batchesOf } from '../gathering/batches.ts'
import { Gathering } from '../gathering/gathering.ts'
import { Milestone } from '../gathering/milestone.ts'
import { readWithOriginals } from '../gathering/read-batch.ts'
import type { HttpContext } from './http-context.ts'

/** What became of documents that were sent. */
export interface Posted {
  readonly documents: readonly ReturnType<typeof addedJson>[]
  /** A sentence for each that could not be read, or has no records since its language is not read. */
  readonly problems: readonly { readonly message: string }[]
}

/** Adds documents one by one, as the command `add` does. */
export async function addPosted(
  { ledger, read }: Pick<HttpContext, 'ledger' | 'read'>,
  sources: Iterable<Sourced> | AsyncIterable<Sourced>,
  published: string | null,
): Promise<Posted> {
  const documents: Posted['documents'][number][] = []
  const problems: Posted['problems'][number][] = []
  const gathering = new Gathering({})
  try {
    for await (const batch of batchesOf(gathering.opened(asynchronous(sources)))) {
      if (batch instanceof Milestone) continue
      if (batch instanceof Problem) {
        problems.push({ message: batch.message })
        continue
      }
      const { readings, complaints } = await readWithOriginals(read, { sources: batch, published })
      for (const given of readings) {
        const added = await addedOr(ledger, given)
        if (added instanceof Problem) problems.push({ message: added.message })
        else documents.push(addedJson(given, added))
      }
      for (const { message } of complaints) problems.push({ message })
    }
  } finally {
    gathering.end()
  }
  return { documents, problems }
}

/** What adding a document did, or why its words cannot be kept; what is wrong with the ledger is thrown. */
async function addedOr(ledger: Ledger, given: Given): Promise<Added | Problem> {
  try {
    return await ledger.add(given)
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-text') return error
    throw error
  }
}

async function* asynchronous<T>(all: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* all
}
