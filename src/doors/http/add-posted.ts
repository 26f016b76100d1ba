import { Problem } from '../../core/problem.ts'
import type { Sourced } from '../../sources/open-text.ts'
import { addedJson } from '../../views/ledger/added-line.ts'
import { batchesOf } from '../cli/batches.ts'
import { Gathering } from '../cli/gathering/gathering.ts'
import { Milestone } from '../cli/gathering/milestone.ts'
import { readWithOriginals } from '../cli/read-batch.ts'
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
      for (const given of readings) documents.push(addedJson(given, await ledger.add(given)))
      for (const { message } of complaints) problems.push({ message })
    }
  } finally {
    gathering.end()
  }
  return { documents, problems }
}

async function* asynchronous<T>(all: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* all
}
