import { Problem } from '../core/problem.ts'
import { extensionOf } from './document-kind.ts'
import { documentsOfBytes, idOf } from './open-bytes.ts'
import { jsonLines, type Sourced } from './open-text.ts'
import { bytesOf } from './read-bytes.ts'
import { byteLines } from './read-lines.ts'

/**
 * The documents of a file, in order, each read when it is asked for. A `.jsonl` file has one on each
 * line and may be of any size; any other file is opened by what its bytes are. A problem stands in the
 * place of the document that has it.
 */
export async function* sourceTexts(path: string): AsyncGenerator<Sourced> {
  try {
    const found = { name: path, id: idOf(path) }
    if (extensionOf(path) === '.jsonl') yield* jsonLines(byteLines(path), found)
    else yield* documentsOfBytes({ ...found, bytes: bytesOf(path) })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield error
  }
}
