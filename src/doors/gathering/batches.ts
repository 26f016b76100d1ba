import { Problem } from '../../core/problem.ts'
import { type Beside, Milestone } from './milestone.ts'
import { type ReadySource, sizeOf } from './ready-source.ts'

const MOST_DOCUMENTS = 64
const MOST_CHARACTERS = 200_000

/** Documents that are read together, and the problems and milestones before, between or behind them, in order. */
export type Batch = readonly ReadySource[] | Beside

/** Groups documents, so that a thread has something to do, and little is held in memory. */
export async function* batchesOf(
  sources: AsyncIterable<ReadySource | Beside>,
): AsyncGenerator<Batch> {
  let open: ReadySource[] = []
  let size = 0
  for await (const source of sources) {
    const full = open.length >= MOST_DOCUMENTS || size >= MOST_CHARACTERS
    if (open.length > 0 && (full || isBeside(source))) {
      yield open
      open = []
      size = 0
    }
    if (isBeside(source)) yield source
    else {
      open.push(source)
      size += sizeOf(source)
    }
  }
  if (open.length > 0) yield open
}

function isBeside(source: ReadySource | Beside): source is Beside {
  return source instanceof Problem || source instanceof Milestone
}
