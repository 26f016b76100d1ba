import { statSync } from 'node:fs'
import { Problem } from '../core/problem.ts'
import { documentKind, extensionOf } from './document-kind.ts'
import { fileBeginning } from './file-beginning.ts'
import { documentsOfBytes, idOf, openedParts } from './open-bytes.ts'
import { jsonLines, type Sourced } from './open-text.ts'
import { bytesOf, unreadable } from './read-bytes.ts'
import { byteLines } from './read-lines.ts'
import { MOST_BYTES } from './text-bytes.ts'
import { documentsInZip } from './zip/documents-in-zip.ts'

/**
 * The documents of a file, in order, each read when it is asked for. A `.jsonl` file has one on each
 * line and a zip is read entry by entry, so that both may be of any size; any other file is opened by what its bytes are. A problem stands in the
 * place of the document that has it.
 */
export async function* sourceTexts(path: string): AsyncGenerator<Sourced> {
  try {
    const found = { name: path, id: idOf(path) }
    if (extensionOf(path) === '.jsonl') yield* jsonLines(byteLines(path), found)
    else if (isLargeZip(path)) yield* openedParts(documentsInZip({ name: path, path }), path, 0)
    else yield* documentsOfBytes({ ...found, bytes: bytesOf(path) })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield error
  }
}

function isLargeZip(path: string): boolean {
  return sizeOf(path) > MOST_BYTES && documentKind(fileBeginning(path)) === 'zip'
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch (error) {
    throw unreadable(path, error)
  }
}
