import { type Dirent, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Problem, quoted } from '../core/problem.ts'
import { isBeside, isPartsOfPage } from './no-documents.ts'
import { unreadable } from './read-bytes.ts'

const IN_FOLDERS = new Set([
  ...['.txt', '.text', '.html', '.htm', '.xhtml', '.mht', '.mhtml', '.json', '.jsonl'],
  ...['.pdf', '.docx', '.eml', '.mbox', '.xml', '.rss', '.atom', '.zip', '.gz', '.warc'],
])
/** Papers that are not read: they are told, so that nobody takes them for read. */
const OTHER_PAPERS = new Set(['.doc', '.odt', '.rtf'])
const README = /^readme(?:\.|$)/i

/**
 * The files that a path means: itself, or all documents of a folder and the folders in it, by name:
 * texts, pages, papers, mails, feeds and archives that are no README. Links to folders are not followed; hidden files, and the folders
 * that browsers save beside pages, are passed over. A link that leads nowhere and a folder within that is closed are among
 * the names, so that whoever opens them tells it.
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
  const entries = entriesOf(folder)
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries) {
    const { name } = entry
    const path = join(folder, name)
    if (isBeside(name)) continue
    if (!entry.isDirectory()) {
      if (isDocument(name) && (entry.isFile() || leadsToFile(entry, path))) yield path
    } else if (!isPartsOfPage(name, (page) => names.has(page))) {
      yield* withinOrItself(path)
    }
  }
}

function* withinOrItself(folder: string): Generator<string> {
  try {
    yield* within(folder)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield folder
  }
}

/** A link to a file, or to nothing, which is to be told; pipes and devices would be waited for without end. */
function leadsToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false
  try {
    return statSync(path).isFile()
  } catch {
    return true
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
  const extension = extname(name).toLowerCase()
  return (IN_FOLDERS.has(extension) || OTHER_PAPERS.has(extension)) && !README.test(name)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw unreadable(path, error)
  }
}
