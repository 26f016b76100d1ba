import { basename, extname } from 'node:path'
import { Problem, quoted } from '../core/problem.ts'
import { bytesOf } from './read-bytes.ts'
import { byteLines } from './read-lines.ts'
import type { SourceText } from './source-text.ts'
import { textOf } from './text-bytes.ts'

const PLAIN = new Set(['', '.txt', '.text', '.md'])
const OTHERS = new Set([
  '.html',
  '.htm',
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
 * line, any other file is one. A problem stands in the place of the document that has it.
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
  const text = textOf(bytesOf(path), path)
  const id = basename(path, extname(path))
  if (extension === '.json') return { name: path, id, format: 'json', text }
  return { name: path, id, format: PLAIN.has(extension) ? 'plain' : formatOf(text), text }
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
  const allowed = 'plain text (.txt, .text, .md, no extension), .json and .jsonl'
  return new Problem(
    'not-text',
    `${quoted(path)} is a ${extension} file; what can be read is ${allowed}.`,
    {
      value: path,
      allowed,
    },
  )
}
