import { basename, extname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Problem, quoted } from '../core/problem.ts'
import { BEGINNING, documentKind } from './document-kind.ts'
import { documentsInFeed } from './feed/documents-in-feed.ts'
import type { Contained, GivenBytes } from './given-bytes.ts'
import { documentsInMail } from './mail/documents-in-mail.ts'
import { foundOf, openedText, otherFormat, type Sourced } from './open-text.ts'
import { originalOf } from './original.ts'
import { MOST_BYTES, tooLarge } from './text-bytes.ts'
import { isArchive } from './warc/archive-kind.ts'
import { documentsInZip } from './zip/documents-in-zip.ts'
import { isDocx } from './zip/zip-format.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** How deep containers may lie in one another: a zip in a mail in a zip is as deep as people go. */
const DEEPEST = 4

/**
 * The documents that bytes are, by what they hold and not by their name; of a mail, a feed or a zip those in it. A
 * problem stands in the place of the document that has it.
 *
 * @param depth in how many containers these bytes lie
 */
export async function* documentsOfBytes(given: GivenBytes, depth = 0): AsyncGenerator<Sourced> {
  try {
    yield* openedBytes(given, depth)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield error
  }
}

async function* openedBytes(given: GivenBytes, depth: number): AsyncGenerator<Sourced> {
  const { name, bytes } = given
  if (isArchive(bytes.subarray(0, BEGINNING))) throw archiveWithin(name)
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length)
  switch (documentKind(bytes)) {
    case 'pdf':
      yield { ...foundOf(given), format: 'pdf', original: originalOf(bytes, 'application/pdf') }
      return
    case 'gzip':
      yield* openedBytes({ ...given, bytes: inflated(given), name: withoutGz(name) }, depth)
      return
    case 'mail':
      yield* openedParts(await documentsInMail(given), name, depth)
      return
    case 'feed':
      yield* openedParts(documentsInFeed(given), name, depth)
      return
    case 'zip':
      if (isDocx(bytes))
        yield { ...foundOf(given), format: 'docx', original: originalOf(bytes, DOCX) }
      else yield* openedParts(documentsInZip(given), name, depth)
      return
    case 'office':
      throw otherFormat(name)
    default:
      yield* openedText(given)
  }
}

/** The documents in the parts of a container. */
export async function* openedParts(
  parts: Iterable<Contained> | AsyncIterable<Contained>,
  name: string,
  depth: number,
): AsyncGenerator<Sourced> {
  if (depth === DEEPEST) throw tooDeep(name)
  for await (const part of parts) {
    if (part instanceof Problem || 'format' in part) yield part
    else yield* documentsOfBytes(part, depth + 1)
  }
}

/** The id of a document that comes from a file: its name without folders and extension. */
export function idOf(path: string): string {
  return basename(path, extname(path))
}

function inflated({ name, bytes }: GivenBytes): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name)
    throw new Problem('damaged', `${quoted(name)} cannot be unpacked: ${message}.`, { value: name })
  }
}

function withoutGz(name: string): string {
  return name.replace(/\.gz$/i, '')
}

/** Files of any size are read piece by piece, and from where they were left: not so what comes otherwise. */
function archiveWithin(name: string): Problem {
  const allowed = 'web archives as files of their own (.warc, .warc.gz)'
  const message = `${quoted(name)} is a web archive within another file or from elsewhere; what can be read is ${allowed}.`
  return new Problem('not-text', message, { value: name, allowed })
}

function tooDeep(name: string): Problem {
  const allowed = `at most ${DEEPEST} within one another`
  const message = `${quoted(name)} lies too deep: of archives and mails ${allowed} are opened.`
  return new Problem('too-large', message, { value: name, allowed })
}
