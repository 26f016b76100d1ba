import { isAscii } from 'node:buffer'
import { PartyNames } from './party-patterns.ts'

/**
 * Whether bytes speak of all parties. `charset` is the declared one, if any: only UTF-16 needs to be known, and is
 * recognised without it as well.
 */
export type FirstLook = (bytes: Uint8Array, charset: string | null) => boolean

/** Letters of other scripts as references of HTML or escapes of JSON, and what hyphenates words unseen. */
const HIDDEN =
  /&shy;|&zwnj;|<wbr|&#(?:1[0-7]\d\d|173|820[34]|x0?[4-6][\da-f]{2}|xad|x200[bc]);|\\u(?:0[4-6][\da-f]{2}|00ad|200[bc])/i
const HIDDEN_BYTES = /[A-Za-z\xc2]\xad|\xe2\x80[\x8b\x8c]/
const REFERENCE = /&#(?:x([\da-f]{2,4})|(\d{2,5}));|\\u([\da-f]{4})/gi
/** Soft hyphens, spaces and non-joiners of no width, places where a word may be broken. */
const UNSEEN = /&shy;|&zwnj;|<wbr ?\/?>|(?:\xc2|(?<=[A-Za-z]))\xad|\xe2\x80[\x8b\x8c]/gi

const UNSEEN_CODES = new Set([0xad, 0x200b, 0x200c])
const LOOKED_AT = 200

/**
 * A fast look for documents that speak of all of some parties, each given by its names. It takes the bytes as they are,
 * markup and all. A yes may be wrong and costs a reading; a no is right for what a reader finds, unless markup cuts
 * every mention in two. See docs/archives.md.
 *
 * @param namesOf the names of each party, as `partyNames` gives them: a name that begins with a small letter is
 * looked for in small letters and capitals, any other with a capital
 * @example firstLook([['Oman', 'Omani'], ['Kenya']])(Buffer.from('<p>Kenya and Oman'), null) // true
 */
export function firstLook(namesOf: readonly (readonly string[])[]): FirstLook {
  const parties = namesOf.map((names) => new PartyNames(names))
  const speaksOfAll = (text: string, ascii: boolean) =>
    parties.every((party) => party.in(text, ascii))
  const found = (bytes: Buffer) => {
    const ascii = isAscii(bytes)
    const text = bytes.toString('latin1')
    if (speaksOfAll(text, ascii)) return true
    const hides = HIDDEN.test(text) || (!ascii && HIDDEN_BYTES.test(text))
    return hides && speaksOfAll(revealed(text), false)
  }
  return (given, charset) => {
    const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
    const wide = wideSet(bytes, charset)
    return (
      found(bytes) || (wide !== null && found(Buffer.from(new TextDecoder(wide).decode(bytes))))
    )
  }
}

/** The set of two bytes a character that bytes may be in; null where nothing speaks for one. */
function wideSet(bytes: Buffer, charset: string | null): string | null {
  const [first = 0, second = 0] = bytes
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  const nul = bytes.subarray(0, LOOKED_AT).indexOf(0)
  if (nul < 0 && !charset?.startsWith('utf-16')) return null
  return nul >= 0 && nul % 2 === 0 ? 'utf-16be' : 'utf-16le'
}

/** References and escapes as the UTF-8 that they stand for, without what is not seen. */
function revealed(text: string): string {
  const referred = text.replace(REFERENCE, (_, hex, decimal, escaped) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? escaped, 16)
    if (UNSEEN_CODES.has(code)) return ''
    return Buffer.from(String.fromCharCode(code & 0xffff)).toString('latin1')
  })
  return referred.replace(UNSEEN, '')
}
