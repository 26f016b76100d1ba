const LOCAL = [0x50, 0x4b, 3, 4]
const EMPTY = [0x50, 0x4b, 5, 6]
/** A record of the central directory: its mark, and how far its fields go before the name. */
const RECORD = Buffer.from([0x50, 0x4b, 1, 2])
const FIELDS = 46
const NAME_LENGTH = 28

/** What a file that is a zip by its bytes is: a folder of files, or a document of an office program. */
export type ZipFormat = 'zip' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'epub'

/** The entry that each office format has, and no folder of files. */
const OFFICE_ENTRIES: readonly (readonly [ZipFormat, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['epub', 'META-INF/container.xml'],
  ['odt', 'META-INF/manifest.xml'],
]

/** Whether bytes begin as a zip does. */
export function isZip(beginning: Uint8Array): boolean {
  return [LOCAL, EMPTY].some((mark) => mark.every((byte, i) => beginning[i] === byte))
}

/** Whether bytes are a document of Word (.docx). */
export function isDocx(bytes: Uint8Array): boolean {
  return zipFormat(bytes) === 'docx'
}

/** What a zip is, by the names in its directory; a zip folder where none of them tells. */
export function zipFormat(bytes: Uint8Array): ZipFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return formatWith((name) => hasEntry(buffer, name))
}

/** The format that the names of the entries of a zip tell. */
export function formatByNames(names: ReadonlySet<string>): ZipFormat {
  return formatWith((name) => names.has(name))
}

function formatWith(has: (name: string) => boolean): ZipFormat {
  return OFFICE_ENTRIES.find(([, name]) => has(name))?.[0] ?? 'zip'
}

/** Whether the directory names an entry: the name with the mark of a record before it. */
function hasEntry(buffer: Buffer, name: string): boolean {
  for (let at = buffer.lastIndexOf(name); at >= FIELDS; at = buffer.lastIndexOf(name, at - 1)) {
    const record = at - FIELDS
    const marked = buffer.subarray(record, record + RECORD.length).equals(RECORD)
    if (marked && buffer.readUInt16LE(record + NAME_LENGTH) === name.length) return true
  }
  return false
}
