import { basename, extname } from 'node:path'
import type { ZipFile } from 'yauzl'
import { Problem, quoted } from '../../core/problem.ts'
import type { Contained } from '../given-bytes.ts'
import { isBeside, isNoDocument, isPartsOfPage } from '../no-documents.ts'
import { otherFormat } from '../open-text.ts'
import { MOST_BYTES } from '../text-bytes.ts'
import { entryBytes } from './entry-bytes.ts'
import { openedZip, type ZipEntry, type ZipSource, zipDirectory } from './zip-directory.ts'
import { formatByNames } from './zip-format.ts'

/** All that is unpacked of a zip: texts and pages pack 3 to 20 times, so that folders of them stay below it, of any size. */
const MOST_TIMES = 50
const LEAST_ROOM = 100_000_000
/** A frame of a saved page may lie in two such folders; a made name may have thousands. */
const MOST_PARTS = 10

/**
 * The files in a zip, by name, each unpacked when it is asked for and opened by what its bytes are. Folders, hidden files, what a system puts beside them, pictures,
 * styles and the like, and the folders that browsers save beside pages, are passed over. A problem stands in the place of a file that is encrypted, damaged or too large; and of a zip
 * that is damaged, has more than 100,000 files, files that share their bytes, or more in it than 50 times its
 * size and 100 MB.
 */
export async function* documentsInZip(source: ZipSource): AsyncGenerator<Contained> {
  let zip: ZipFile | null = null
  try {
    zip = await openedZip(source)
    yield* filesIn(zip, source.name)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield error
  } finally {
    zip?.close()
  }
}

async function* filesIn(zip: ZipFile, name: string): AsyncGenerator<Contained> {
  const entries = await zipDirectory(zip, name)
  const format = formatByNames(new Set(entries.map((each) => each.name)))
  if (format !== 'zip') throw otherFormat(name, `.${format}`)
  const files = documentsAmong(entries)
  if (files.length === 0) throw noFiles(name)
  const most = Math.max(LEAST_ROOM, zip.fileSize * MOST_TIMES)
  let room = most
  for (const file of files) {
    const found = await fileAt(zip, { outer: name, file, room })
    room -= costOf(found)
    yield found
    if (room <= 0) throw full(name, most)
  }
}

function documentsAmong(entries: readonly ZipEntry[]): ZipEntry[] {
  const names = new Set(entries.map(({ name }) => name))
  return entries.filter(
    ({ name }) =>
      !name.endsWith('/') &&
      !isNoDocument(name) &&
      !name.split('/').some(isBeside) &&
      !isPartOfPage(name, names),
  )
}

function isPartOfPage(name: string, names: ReadonlySet<string>): boolean {
  return name
    .matchAll(/_files\//gi)
    .take(MOST_PARTS)
    .some(({ index }) => isPartsOfPage(name.slice(0, index + '_files'.length), (p) => names.has(p)))
}

/** What a file took of the room: one that was too large was unpacked in vain. */
function costOf(found: Contained): number {
  if ('bytes' in found) return found.bytes.length
  return found instanceof Problem && found.code === 'too-large' ? MOST_BYTES : 0
}

interface Place {
  readonly outer: string
  readonly file: ZipEntry
  readonly room: number
}

async function fileAt(zip: ZipFile, { outer, file, room }: Place): Promise<Contained> {
  const name = `${outer}!${file.name}`
  try {
    const bytes = await entryBytes(zip, { ...file, name }, room)
    return { name, id: basename(file.name, extname(file.name)), bytes }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

function noFiles(name: string): Problem {
  return new Problem('no-documents', `The zip ${quoted(name)} has no documents.`, { value: name })
}

function full(name: string, most: number): Problem {
  const allowed = `at most ${Math.round(most / 1_000_000)} MB unpacked`
  const message = `The rest of ${quoted(name)} is left out: a zip of its size may have ${allowed}.`
  return new Problem('too-large', message, { value: name, allowed })
}
