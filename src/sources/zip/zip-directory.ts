import { Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { Problem, quoted } from '../../core/problem.ts'
import type { GivenBytes } from '../given-bytes.ts'
import { entryNames } from './entry-names.ts'

/** A zip: a file, which is read where its entries stand and not as a whole, or bytes that are there. */
export type ZipSource = GivenBytes | { readonly name: string; readonly path: string }

/** A file in a zip, with its name, which may have folders. */
export interface ZipEntry {
  readonly name: string
  readonly entry: Entry
}

/** Folders of saved pages have some ten thousand; each costs memory until the last is read. */
const MOST_ENTRIES = 100_000
/** The fields of a local header before its name. */
const LOCAL_FIELDS = 30
/** Only what is needed later is kept of an entry. */
const KEPT = [
  'fileNameRaw',
  'extraFields',
  'generalPurposeBitFlag',
  'compressionMethod',
  'compressedSize',
  'uncompressedSize',
  'crc32',
  'relativeOffsetOfLocalHeader',
] as const satisfies readonly (keyof Entry)[]

/** What the library says of files that were not copied well, and what it means. */
const FAULTS = [
  [/^End of central directory/i, 'it is cut off'],
  [/^Invalid comment length/i, 'something else follows behind its end'],
] as const

/** Opens a zip; its sizes and names are not believed. Throws Problem `damaged`. */
export async function openedZip(source: ZipSource): Promise<ZipFile> {
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }
  try {
    const zip = await ('path' in source
      ? openPromise(source.path, options)
      : fromBufferPromise(asBuffer(source.bytes), options))
    // Faults are told where a file is asked for; the event would end the program where nobody listens.
    return zip.on('error', () => undefined)
  } catch (error) {
    const { message } = error as Error
    throw damaged(source.name, FAULTS.find(([fault]) => fault.test(message))?.[1] ?? message)
  }
}

/**
 * The files that a zip says it has, by name.
 *
 * @throws Problem `damaged` where its directory cannot be read or two entries share bytes, as in bombs that look small;
 * `too-large` for more than 100,000 entries
 */
export async function zipDirectory(zip: ZipFile, name: string): Promise<readonly ZipEntry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw tooMany(name, zip.entryCount)
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(lean(entry))
  } catch (error) {
    throw damaged(name, (error as Error).message)
  }
  if (overlap(entries)) throw damaged(name, 'entries in it share their bytes')
  const names = entryNames(entries)
  const named = entries.map((entry, i) => ({ name: names[i] ?? '', entry }))
  return named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

function lean(entry: Entry): Entry {
  return Object.assign(new Entry(), Object.fromEntries(KEPT.map((key) => [key, entry[key]])))
}

/** After Fifield, "A better zip bomb" (2019): entries that quote others have them among their bytes. */
function overlap(entries: readonly Entry[]): boolean {
  const stretches = entries
    .map(({ relativeOffsetOfLocalHeader: from, compressedSize, fileNameRaw }) => ({
      from,
      to: from + LOCAL_FIELDS + fileNameRaw.length + compressedSize,
    }))
    .sort((a, b) => a.from - b.from)
  return stretches.some(({ from }, i) => i > 0 && from < (stretches[i - 1]?.to ?? 0))
}

/** The problem of a zip that cannot be opened. */
function damaged(name: string, reason: string): Problem {
  const message = `${quoted(name)} is a zip that cannot be opened: ${reason.replace(/\.$/, '')}.`
  return new Problem('damaged', message, { value: name })
}

function tooMany(name: string, count: number): Problem {
  const allowed = `at most ${MOST_ENTRIES} files`
  const message = `A zip may have ${allowed}, and ${quoted(name)} has ${count}: divide it.`
  return new Problem('too-large', message, { value: name, allowed })
}
