import { closeSync, readSync, statSync } from 'node:fs'
import { Problem } from '../core/problem.ts'
import { BEGINNING } from './document-kind.ts'
import { opened } from './read-bytes.ts'
import { isArchive } from './warc/archive-kind.ts'

/** So much of a file as tells what it is. Throws Problem `not-found` or `unreadable`. */
export function fileBeginning(path: string): Uint8Array {
  const file = opened(path)
  try {
    const room = Buffer.alloc(BEGINNING)
    return room.subarray(0, readSync(file, room, 0, BEGINNING, null))
  } finally {
    closeSync(file)
  }
}

/**
 * Whether a file is a web archive, which is read piece by piece; what cannot be read is none, nor is a pipe, of which
 * a second reader would find nothing.
 */
export function isArchiveFile(path: string): boolean {
  try {
    return statSync(path).isFile() && isArchive(fileBeginning(path))
  } catch (error) {
    if (error instanceof Problem || (error instanceof Error && 'syscall' in error)) return false
    throw error
  }
}
