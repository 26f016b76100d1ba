import { type Dirent, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Problem, quoted } from '../core/problem.ts'
import { unreadable } from './read-bytes.ts'

const IN_FOLDERS = new Set([
  ...[
    '.txt',
    '.text',
    '.html',
    '.htm',
    '.xhtml',
    '.json',
    '.jsonl',
    '.pdf',
    '.docx',
    '.eml',
    '.mbox',
  ],
  ...['.xml', '.rss', '.atom', '.zip', '.gz', '.warc'],
])
const README = /^readme(?:\.|$)/i

/**
 * The files that a path means: itself, or all documents of a folder and the folders in it, by name:
 * texts, pages, papers, mails, feeds and archives that are no README. Links to folders are not followed.
 *
 * @throws Problem `not-found`, `unreadable`; `no-documents` for a folder without any.
 */
export function fileNames(path: string): string[] {
  if (!isFolder(path)) return [path]
  const found = [...within(path)]
  if (found.length > 0) return found
  const allowed = [...IN_FOLDERS].join(', ')
  throw new Problem('no-documents', `The folder ${quoted(path)} has no documents (${allowed}).`, {
    value: path,
    allowed,
  })
}

function* within(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* within(path)
    else if (isDocument(entry.name) && (entry.isFile() || !isFolder(path))) yield path
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  } catch (error) {
    throw unreadable(folder, error)
  }
}

function isDocument(name: string): boolean {
  return IN_FOLDERS.has(extname(name).toLowerCase()) && !README.test(name)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw unreadable(path, error)
  }
}
