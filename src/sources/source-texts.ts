import { basename, extname } from 'node:path'
import { Problem, quoted } from '../core/problem.ts'
import { pageOf } from './page-bytes.ts'
import { bytesOf } from './read-bytes.ts'
import { byteLines } from './read-lines.ts'
import type { SourceText } from './source-text.ts'
import { textOf } from './text-bytes.ts'

const PLAIN = new Set(['', '.txt', '.text', '.md'])
const PAGES = new Set(['.html', '.htm', '.xhtml'])
const OTHERS = new Set([
  '.xml',
  '.pdf',
  '.doc',
  '.docx',
  '.odt',
  '.rtf',
  '.csv',
  '.tsv',
  '.xls',
  '.xlsx',
  '.zip',
  '.gz',
])

/** What is read, or why it cannot be: the next document of a file, or the file's problem. */
export type Sourced = SourceText | Problem

/**
 * The documents of a file, in order, each read when it is asked for. A `.jsonl` file has one on each
 * line, any other file is one: a page where it begins like HTML, whatever its name. A problem stands in the
 * place of the document that has it.
 */
export function* sourceTexts(path: string): Generator<Sourced> {
  try {
    const extension = extname(path).toLowerCase()
    if (OTHERS.has(extension)) throw otherFormat(path, extension)
    if (extension === '.jsonl') yield* linesOf(path)
    else yield wholeOf(path, extension)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield error
  }
}

function wholeOf(path: string, extension: string): SourceText {
  const bytes = bytesOf(path)
  const id = basename(path, extname(path))
  const page = extension === '.json' ? null : pageText(bytes, { name: path, id }, extension)
  if (page) return page
  const text = textOf(bytes, path)
  if (extension === '.json') return { name: path, id, format: 'json', text }
  const plain = PLAIN.has(extension) || PAGES.has(extension)
  return { name: path, id, format: plain ? 'plain' : formatOf(text), text }
}

/** The page that the bytes of a document are, or null where they are none. */
export function pageText(
  bytes: Uint8Array,
  { name, id }: Pick<SourceText, 'name' | 'id'>,
  extension = '',
): SourceText | null {
  const page = pageOf(bytes, PAGES.has(extension))
  if (!page) return null
  const { text, charset, sha256 } = page
  return { name, id, format: 'page', text, original: { sha256, charset: charset.name } }
}

function* linesOf(path: string): Generator<Sourced> {
  let count = 0
  for (const { number, bytes } of byteLines(path)) {
    if (isBlank(bytes)) continue
    count++
    yield lineOf(path, number, bytes)
  }
  if (count === 0) textOf(new Uint8Array(), path)
}

function lineOf(path: string, number: number, bytes: Uint8Array): Sourced {
  const name = `${path}:${number}`
  try {
    const id = `${basename(path, extname(path))}-${number}`
    return { name, id, format: 'json', text: textOf(bytes, name) }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** True for a line of white space alone. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
}

/** A text is JSON where it begins with `{` or `[`. */
export function formatOf(text: string): 'plain' | 'json' {
  return /^\s*[[{]/.test(text.slice(0, 1000)) ? 'json' : 'plain'
}

function otherFormat(path: string, extension: string): Problem {
  const allowed =
    'HTML (.html, .htm), plain text (.txt, .text, .md, no extension), .json and .jsonl'
  return new Problem(
    'not-text',
    `${quoted(path)} is a ${extension} file; what can be read is ${allowed}.`,
    {
      value: path,
      allowed,
    },
  )
}
