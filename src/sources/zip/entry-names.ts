import { type Entry, getFileNameLowLevel } from 'yauzl'
import { isClean, isConvincing } from '../convincing-text.ts'
import { likelyCharset } from '../likely-charset.ts'

const UTF8_FLAG = 0x800
const UNICODE_PATH = 0x7075
const UTF8 = new TextDecoder('utf-8', { fatal: true })
const SAMPLE = 4000
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]+/g
/** Programs in the west write names in IBM 437, which no decoder of the web knows; the library does. */
const WESTERN = 'ibm437'

/** The names of the entries of a zip, each decoded and with "/" between folders. A name is a name: nothing is written under it. */
export function entryNames(entries: readonly Entry[]): string[] {
  const charset = charsetOfNames(entries.filter((entry) => !isUtf8(entry)))
  return entries.map((entry) => nameOf(entry, charset).replace(UNPRINTABLE, ' '))
}

function nameOf(entry: Entry, charset: string): string {
  const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry
  if (isUtf8(entry)) return getFileNameLowLevel(flags | UTF8_FLAG, fileNameRaw, extraFields, false)
  if (charset === WESTERN) return getFileNameLowLevel(flags, fileNameRaw, extraFields, false)
  return new TextDecoder(charset).decode(fileNameRaw).replaceAll('\\', '/')
}

/** Whether a name says that it is in UTF-8, or is without saying it. */
function isUtf8({ generalPurposeBitFlag, extraFields, fileNameRaw }: Entry): boolean {
  if ((generalPurposeBitFlag & UTF8_FLAG) !== 0) return true
  if (extraFields.some(({ id }) => id === UNICODE_PATH)) return true
  try {
    UTF8.decode(fileNameRaw)
    return true
  } catch {
    return false
  }
}

/** All names were written by one program, so that their letters together tell its character set. */
function charsetOfNames(entries: readonly Entry[]): string {
  const parts: Buffer[] = []
  let length = 0
  for (const { fileNameRaw } of entries) {
    if (length > SAMPLE) break
    length += fileNameRaw.length
    parts.push(fileNameRaw, Buffer.from(' '))
  }
  const sample = Buffer.concat(parts)
  const likely = likelyCharset(sample)
  const text = new TextDecoder(likely).decode(sample)
  return likely !== 'windows-1252' && isClean(text) && isConvincing(text) ? likely : WESTERN
}
