import { extname } from 'node:path'
import { isFeed } from './feed/feed-beginning.ts'
import { isMail } from './mail/mail-beginning.ts'
import { isZip } from './zip/zip-format.ts'

/** What bytes are, as far as their beginning tells; what no other is is a text. */
export type DocumentKind = 'pdf' | 'zip' | 'gzip' | 'office' | 'mail' | 'feed' | 'text'

/** So much of a thing tells what it is. */
export const BEGINNING = 4096

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** ISO 32000 wants it first; readers allow for as many bytes of something else before it. */
const PDF_WITHIN = 1024

/** What the beginning of a thing says it is, whatever its name. */
export function documentKind(bytes: Uint8Array): DocumentKind {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BEGINNING))
  if (beginning.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'pdf'
  if (isZip(beginning)) return 'zip'
  if (begins(beginning, [0x1f, 0x8b, 8])) return 'gzip'
  if (begins(beginning, OLD_OFFICE)) return 'office'
  if (isMail(beginning)) return 'mail'
  return isFeed(beginning) ? 'feed' : 'text'
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** The extension of a name in lower case, with its dot. */
export function extensionOf(name: string): string {
  return extname(name).toLowerCase()
}
