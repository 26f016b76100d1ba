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
 * @throws Problem `not-found`, `unreadable`; `too-large` for a line beyond {@link MOST_BYTES}.
 */
export function* byteLines(path: string): Generator<ByteLine> {
  const file = opened(path)
  try {
    yield* split(chunks(file), path)
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error)
  } finally {
    closeSync(file)
  }
}

function* split(parts: Iterable<Uint8Array>, path: string): Generator<ByteLine> {
  const lines = new LineSplitter(path)
  for (const part of parts) yield* lines.push(part)
  yield* lines.end()
}

/** Parts bytes that come in pieces into lines. Throws Problem `too-large` for an endless one. */
export class LineSplitter {
  private readonly name: string
  private open: Uint8Array[] = []
  private length = 0
  private number = 1

  constructor(name: string) {
    this.name = name
  }

  *push(part: Uint8Array): Generator<ByteLine> {
    let from = 0
    for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, from)) {
      yield this.line(part.subarray(from, at))
      from = at + 1
    }
    this.open.push(part.subarray(from))
    this.length += part.length - from
    if (this.length > MOST_BYTES) throw tooLarge(`${this.name}:${this.number}`)
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
