import { Problem, quoted } from '../core/problem.ts'
import { extensionOf } from './document-kind.ts'
import type { GivenBytes } from './given-bytes.ts'
import { originalOf } from './original.ts'
import { pageOf } from './page-bytes.ts'
import { bytesAsLines } from './read-lines.ts'
import type { PageSource, SourceText, TextSource } from './source-text.ts'
import { jsonTextOf, textOf } from './text-bytes.ts'

/** What is read, or why it cannot be: a document, or the problem in its place. */
export type Sourced = SourceText | Problem

const PLAIN = new Set(['.txt', '.text', '.md'])
const PAGES = new Set(['.html', '.htm', '.xhtml'])
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml'])
/** Formats that would be taken for texts, and are none that people read. */
const OTHERS = new Set(['.xml', '.odt', '.rtf', '.csv', '.tsv', '.xls', '.xlsx', '.pptx'])
const ALLOWED =
  'HTML, PDF, Word (.docx), plain text (.txt, .text, .md, no extension), .json, .jsonl, mail (.eml, mbox), feeds, .zip and web archives'

/** The documents of bytes that are a text of some kind: a page, lines of JSON, JSON or plain words. */
export function* openedText(given: GivenBytes): Generator<Sourced> {
  const { name, bytes, told } = given
  const extension = extensionOf(name)
  if (extension === '.jsonl') yield* jsonLines(bytesAsLines(bytes, name), given)
  else if (extension === '.json') yield jsonSource(given)
  else if (OTHERS.has(extension)) throw otherFormat(name)
  else {
    const named = PAGES.has(extension) || PAGE_TYPES.has(told?.mediaType ?? '')
    yield pageSource(given, named) ?? plainSource(given, named || PLAIN.has(extension))
  }
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
    const found = { name: `${name}:${number}`, id: `${id}-${number}`, ...(told && { told }) }
    yield jsonLine({ ...found, bytes })
  }
  if (count === 0) textOf(new Uint8Array(), name)
}

/** The document of a line of JSON, or its problem. */
export function jsonLine(line: GivenBytes): Sourced {
  try {
    return jsonSource(line)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** True for a line of white space alone. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
}

/** The problem of a format that is not read, naming those that are; `extension` is that of the format. */
export function otherFormat(name: string, extension = extensionOf(name)): Problem {
  const what = extension === '' ? 'of another format' : `a ${extension} file`
  const message = `${quoted(name)} is ${what}; what can be read is ${ALLOWED}.`
  return new Problem('not-text', message, { value: name, allowed: ALLOWED })
}

/** What every source of bytes has in common. */
export function foundOf({ name, id, told }: GivenBytes) {
  return { name, id, ...(told && { told }) }
}

function jsonSource(given: GivenBytes): TextSource {
  return { ...foundOf(given), format: 'json', text: jsonTextOf(given.bytes, given.name) }
}

function pageSource(given: GivenBytes, named: boolean): PageSource | null {
  const { bytes, told } = given
  const page = pageOf(bytes, named, told?.charset ?? null)
  if (!page) return null
  const original = originalOf(bytes, 'text/html', page.charset.name)
  return { ...foundOf(given), format: 'page', text: page.text, original }
}

function plainSource(given: GivenBytes, named: boolean): TextSource {
  const text = textOf(given.bytes, given.name, given.told?.charset ?? null)
  return { ...foundOf(given), format: named ? 'plain' : formatOf(text), text }
}

/**
 * A text without a name that says so is JSON where it begins with an object or a list of something;
 * "[Update] Trade fell" does not.
 */
function formatOf(text: string): 'plain' | 'json' {
  return /^\s*(?:\{\s*["}]|\[\s*["{[\]])/.test(text.slice(0, 1000)) ? 'json' : 'plain'
}
