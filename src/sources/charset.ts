import { likelyCharset } from './likely-charset.ts'

/** The character set of a page, and what told it. */
export interface Charset {
  /** A name that `TextDecoder` knows. */
  readonly name: string
  readonly from: 'mark' | 'declared' | 'bytes'
}

const LOOKED_AT = 4096
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/i
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The character set of the bytes of a page: by its byte order mark; by the places of NULs for UTF-16; by what it
 * declares, unless its bytes speak against that; else by its bytes: UTF-8 where they are valid in it, or the
 * one of windows-1251, KOI8-R, windows-1256 and windows-1252 in which they have the letters of a language.
 *
 * The order is that of the HTML standard (section 13.2.3), but for bytes that speak against a declaration: servers that
 * turned their pages to UTF-8 and left the old declaration are common, and chance makes no valid UTF-8.
 *
 * @param transport what a server or a mail declares, which goes before the page's own word
 */
export function charsetOf(bytes: Uint8Array, transport: string | null = null): Charset {
  const marked = markOf(bytes)
  if (marked) return { name: marked, from: 'mark' }
  const wide = wideOf(bytes)
  if (wide) return { name: wide, from: 'bytes' }
  const declared = knownName(transport) ?? declaredOf(bytes)
  const valid = isUtf8(bytes)
  if (valid && (declared === 'utf-8' || bytes.every((byte) => byte < 0x80))) {
    return declared ? { name: declared, from: 'declared' } : { name: 'utf-8', from: 'bytes' }
  }
  if (valid) return { name: 'utf-8', from: 'bytes' }
  if (declared && declared !== 'utf-8') return { name: declared, from: 'declared' }
  // A few broken sequences in a page of UTF-8 are slips; a page full of them is in another set.
  if (declared === 'utf-8' && brokenPart(bytes) < 0.05) return { name: 'utf-8', from: 'declared' }
  return { name: likelyCharset(bytes), from: 'bytes' }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Markup is ASCII, so that in UTF-16 nearly every second byte of it is a NUL. */
function wideOf(bytes: Uint8Array): string | null {
  const beginning = bytes.subarray(0, 200)
  const nuls = [0, 0]
  beginning.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  const half = beginning.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null
}

function declaredOf(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const match = DECLARED.exec(beginning)
  const name = knownName(match?.[1] ?? match?.[2])
  // A declaration that can be read byte by byte is in no set of two bytes a character.
  return name?.startsWith('utf-16') ? 'utf-8' : name
}

function knownName(label: string | null | undefined): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The part of the bytes beyond ASCII that are no UTF-8. */
function brokenPart(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const beyond = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  return beyond === 0 ? 0 : broken / beyond
}
