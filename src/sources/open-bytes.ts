import { basename, extname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Problem, quoted } from '../core/problem.ts'
import { documentKind, extensionOf } from './document-kind.ts'
import type { GivenBytes } from './given-bytes.ts'
import { originalOf } from './original.ts'
import { pageOf } from './page-bytes.ts'
import { bytesAsLines } from './read-lines.ts'
import type { PageSource, SourceText, TextSource } from './source-text.ts'
import { MOST_BYTES, textOf, tooLarge } from './text-bytes.ts'

/** What is read, or why it cannot be: a document, or the problem in its place. */
export type Sourced = SourceText | Problem

const PLAIN = new Set(['.txt', '.text', '.md'])
const PAGES = new Set(['.html', '.htm', '.xhtml'])
const OTHERS = new Set(['.xml', '.doc', '.odt', '.rtf', '.csv', '.tsv', '.xls', '.xlsx', '.pptx'])
const ALLOWED =
  'HTML, PDF, Word (.docx), plain text (.txt, .text, .md, no extension), .json and .jsonl'
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml'])

/**
 * The documents that bytes are, by what they hold and not by their name. A problem stands in the place of
 * the document that has it.
 */
export async function* documentsOfBytes(given: GivenBytes): AsyncGenerator<Sourced> {
  try {
    yield* openedBytes(given)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield error
  }
}

async function* openedBytes(given: GivenBytes): AsyncGenerator<Sourced> {
  const { name, bytes } = given
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length)
  switch (documentKind(bytes)) {
    case 'pdf':
      yield { ...foundOf(given), format: 'pdf', original: originalOf(bytes, 'application/pdf') }
      return
    case 'gzip':
      yield* openedBytes({ ...given, bytes: inflated(given), name: withoutGz(name) })
      return
    case 'zip':
    case 'office':
      throw otherFormat(given)
    default:
      yield* textsOf(given)
  }
}

function* textsOf(given: GivenBytes): Generator<Sourced> {
  const { name, bytes, told } = given
  const extension = extensionOf(name)
  if (extension === '.jsonl') yield* linesOf(given)
  else if (extension === '.json')
    yield { ...foundOf(given), format: 'json', text: textOf(bytes, name) }
  else if (OTHERS.has(extension)) throw otherFormat(given)
  else {
    const named = PAGES.has(extension) || PAGE_TYPES.has(told?.mediaType ?? '')
    yield pageSource(given, named) ?? plainSource(given, named || PLAIN.has(extension))
  }
}

function pageSource(given: GivenBytes, named: boolean): PageSource | null {
  const { bytes, told } = given
  const page = pageOf(bytes, named, told?.charset ?? null)
  if (!page) return null
  const original = originalOf(bytes, 'text/html', page.charset.name)
  return { ...foundOf(given), format: 'page', text: page.text, original }
}

function plainSource(given: GivenBytes, named: boolean): TextSource {
  const text = textOf(given.bytes, given.name)
  return { ...foundOf(given), format: named ? 'plain' : formatOf(text), text }
}

function* linesOf(given: GivenBytes): Generator<Sourced> {
  yield* jsonLines(bytesAsLines(given.bytes, given.name), given)
}

/** The documents of lines of JSON, each with its number behind its name; blank lines are none. */
export function* jsonLines(
  lines: Iterable<{ readonly number: number; readonly bytes: Uint8Array }>,
  { name, id, told }: Omit<GivenBytes, 'bytes'>,
): Generator<Sourced> {
  let count = 0
  for (const { number, bytes } of lines) {
    if (isBlank(bytes)) continue
    count++
    yield jsonLine(bytes, {
      name: `${name}:${number}`,
      id: `${id}-${number}`,
      ...(told && { told }),
    })
  }
  if (count === 0) textOf(new Uint8Array(), name)
}

/** The document of a line of JSON. */
export function jsonLine(bytes: Uint8Array, found: Omit<GivenBytes, 'bytes'>): Sourced {
  try {
    return { ...found, format: 'json', text: textOf(bytes, found.name) }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** True for a line of white space alone. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
}

/** A text without a name that says so is JSON where it begins with an object or a list of something; "[Update] …" does not. */
function formatOf(text: string): 'plain' | 'json' {
  return /^\s*(?:\{\s*["}]|\[\s*["{[\]])/.test(text.slice(0, 1000)) ? 'json' : 'plain'
}

/** The id of a document that comes from a file or an address: its name without folders and extension. */
export function idOf(name: string): string {
  return basename(name, extname(name))
}

function foundOf({ name, id, told }: GivenBytes) {
  return { name, id, ...(told && { told }) }
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

function otherFormat({ name }: GivenBytes): Problem {
  const what = extensionOf(name) === '' ? 'of another format' : `a ${extensionOf(name)} file`
  const message = `${quoted(name)} is ${what}; what can be read is ${ALLOWED}.`
  return new Problem('not-text', message, { value: name, allowed: ALLOWED })
}
