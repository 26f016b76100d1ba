import { closeSync } from 'node:fs'
import { Problem } from '../core/problem.ts'
import { chunks, opened, unreadable } from './read-bytes.ts'
import { MOST_BYTES, tooLarge } from './text-bytes.ts'

const NEWLINE = 10

/** A line of a file: its bytes without the newline, and its number, counted from 1. */
export interface ByteLine {
  readonly number: number
  readonly bytes: Uint8Array
}

/**
 * The lines of a file, one after the other: never more than one of them and a piece of the file are in
 * memory.
 *
 * @param most how many bytes a line may have, {@link MOST_BYTES} unless told
 * @throws Problem `not-found`, `unreadable`; `too-large` for a line beyond `most`.
 */
export function* byteLines(path: string, most = MOST_BYTES): Generator<ByteLine> {
  const file = opened(path)
  try {
    yield* split(chunks(file), new LineSplitter(path, most))
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error)
  } finally {
    closeSync(file)
  }
}

/** The lines of bytes that are there. Throws the same problem of a long line as {@link byteLines}. */
export function bytesAsLines(bytes: Uint8Array, name: string): Generator<ByteLine> {
  return split([bytes], new LineSplitter(name))
}

/** The lines of bytes that come in pieces. Throws the same problem of a long line as {@link byteLines}. */
export async function* bytesInLines(
  parts: AsyncIterable<Uint8Array>,
  name: string,
  most = MOST_BYTES,
): AsyncGenerator<ByteLine> {
  const lines = new LineSplitter(name, most)
  for await (const part of parts) yield* lines.push(part)
  yield* lines.end()
}

function* split(parts: Iterable<Uint8Array>, lines: LineSplitter): Generator<ByteLine> {
  for (const part of parts) yield* lines.push(part)
  yield* lines.end()
}

/** Parts bytes that come in pieces into lines. Throws Problem `too-large` for an endless one. */
class LineSplitter {
  private readonly name: string
  private readonly most: number
  private open: Uint8Array[] = []
  private length = 0
  private number = 1

  constructor(name: string, most = MOST_BYTES) {
    this.name = name
    this.most = most
  }

  *push(part: Uint8Array): Generator<ByteLine> {
    let from = 0
    for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, from)) {
      yield this.line(part.subarray(from, at))
      from = at + 1
    }
    this.open.push(part.subarray(from))
    this.length += part.length - from
    if (this.length > this.most) throw tooLarge(`${this.name}:${this.number}`)
  }

  *end(): Generator<ByteLine> {
    if (this.length > 0) yield this.line(new Uint8Array())
  }

  private line(last: Uint8Array): ByteLine {
    const parts = [...this.open, last]
    this.open = []
    this.length = 0
    return { number: this.number++, bytes: parts.length === 1 ? last : Buffer.concat(parts) }
  }
}
