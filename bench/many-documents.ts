import { read } from '../src/index.ts'
import { type Corpus, corpus, type Text } from './corpus.ts'
import { cpuSeconds } from './cpu-time.ts'
import { short, table } from './table.ts'
import { verdict } from './verdict.ts'

const STEPS = 4
const STEP = 25_000
const SHORT = 240

/** Time a document and memory held over 100,000 short documents, taken after every 25,000. */
function manyDocuments({ texts }: Corpus): string {
  const pieces = texts.flatMap(piecesOf)
  cpuSeconds(() => readFrom(pieces, -5000, 5000))
  const rows = Array.from({ length: STEPS }, (_, step) => {
    const seconds = cpuSeconds(() => readFrom(pieces, step * STEP, STEP))
    return { read: (step + 1) * STEP, each: (seconds / STEP) * 1e6, heap: heapMegabytes() }
  })
  const printed = table(
    ['documents', 'µs a document', 'heap after gc, MB'],
    rows.map(({ read: count, each, heap }) => [`${count}`, short(each), heap.toFixed(1)]),
  )
  const times = verdict(
    'time a document',
    rows.map(({ each }) => each),
    0.2,
  )
  const heaps = verdict(
    'memory',
    rows.map(({ heap }) => heap),
    0.05,
  )
  return `${printed}\n${times}\n${heaps}`
}

/** Whole sentences, so far as a full stop shows them, of about the length of a news brief. */
function piecesOf({ text, ...rest }: Text): Text[] {
  const pieces = text.replace(/\s+/g, ' ').match(new RegExp(`.{${SHORT},}?(?:\\. |$)`, 'g')) ?? [
    text,
  ]
  return pieces.map((piece) => ({ ...rest, text: piece }))
}

function readFrom(pieces: readonly Text[], from: number, count: number): void {
  for (let i = from; i < from + count; i++) {
    const piece = pieces[Math.abs(i) % pieces.length]
    // A text of its own each time: a cache by text must not answer for reading.
    if (piece !== undefined) read({ ...piece, id: `${i}`, text: `${piece.text} ${i}.` })
  }
}

function heapMegabytes(): number {
  if (globalThis.gc === undefined) throw new Error('the memory bench needs node --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1e6
}

console.log(manyDocuments(corpus()))
