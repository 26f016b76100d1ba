import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Problem, quoted } from '../core/problem.ts'
import { MOST_BYTES, tooLarge } from './text-bytes.ts'

const CHUNK = 1 << 16
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'it is a link that leads to itself',
}

/**
 * All bytes of a file, at most {@link MOST_BYTES}; a pipe is read to its end.
 *
 * @throws Problem `not-found`, `unreadable` or `too-large`, naming the path.
 */
export function bytesOf(path: string): Uint8Array {
  const file = opened(path)
  try {
    const { size } = fstatSync(file)
    if (size > MOST_BYTES) throw tooLarge(path, size)
    const parts: Uint8Array[] = []
    let length = 0
    for (const part of chunks(file, size)) {
      length += part.length
      if (length > MOST_BYTES) throw tooLarge(path)
      parts.push(part)
    }
    return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error)
  } finally {
    closeSync(file)
  }
}

/** The bytes of an open file in pieces; each piece is a buffer of its own. */
export function* chunks(file: number, size = 0): Generator<Uint8Array> {
  for (let room = size > 0 ? size + 1 : CHUNK; ; room = CHUNK) {
    const buffer = Buffer.allocUnsafe(room)
    const length = readSync(file, buffer)
    if (length === 0) return
    yield buffer.subarray(0, length)
  }
}

/** Opens a file for reading. Throws the same problems as {@link bytesOf}. */
export function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The problem of a path that the system refuses. */
export function unreadable(path: string, error: unknown): Problem {
  const { code = 'unknown', message = '' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Problem('not-found', `There is no file or folder ${quoted(path)}.`, { value: path })
  }
  const reason = REASONS[code] ?? message
  return new Problem('unreadable', `${quoted(path)} cannot be read: ${reason}.`, { value: path })
}
