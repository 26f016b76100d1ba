import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { NoPaper } from '../paper/paper.ts'

/** The parts of a DOCX that hold words, by their names, in UTF-8. */
export type DocxParts = ReadonlyMap<string, string>

/** A document of 300 pages has some 5 MB; the parser needs ten times as much as it is given. */
const MOST_XML = 50_000_000
/** With all their pictures, documents have some hundred. */
const MOST_ENTRIES = 5000
const OLD_ARCHIVE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
/** Pictures, fonts, sounds and programs are not looked at. */
const WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/

/**
 * Unpacks the parts of a DOCX that hold words, or tells why it cannot be read. What they would unpack to is counted
 * before, by what the archive says, and while they are unpacked, by what comes.
 */
export async function docxParts(
  bytes: Uint8Array,
): Promise<DocxParts | { readonly none: NoPaper }> {
  if (isLocked(bytes)) return { none: 'locked' }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false })
    return await partsOf(zip)
  } catch {
    // Whatever is wrong with the archive, it is damaged or none.
    return { none: 'damaged' }
  }
}

/** A document with a password is no ZIP but an older kind of archive with a part of this name. */
function isLocked(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 100_000))
  return head.subarray(0, 4).equals(OLD_ARCHIVE) && head.includes(ENCRYPTED)
}

async function partsOf(zip: ZipFile): Promise<DocxParts | { readonly none: NoPaper }> {
  if (zip.entryCount > MOST_ENTRIES) return { none: 'too-large' }
  const parts = new Map<string, string>()
  let room = MOST_XML
  for await (const entry of zip.eachEntry()) {
    if (!WORDS.test(entry.fileName) || parts.has(entry.fileName)) continue
    room -= entry.uncompressedSize
    if (room < 0) return { none: 'too-large' }
    parts.set(entry.fileName, await textOf(zip, entry))
  }
  return parts
}

/** @throws Error where more or less comes than the archive says, or what comes is damaged */
async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length
    if (size > entry.uncompressedSize) throw new Error('more comes than the archive says')
    chunks.push(chunk)
  }
  return new TextDecoder(charsetOf(chunks[0])).decode(Buffer.concat(chunks))
}

/** Office writes UTF-8; the standard allows UTF-16 as well. */
function charsetOf(start: Uint8Array | undefined): string {
  const [first, second] = start ?? []
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
