import { Problem, quoted } from '../core/problem.ts'
import { isClean, isConvincing } from './convincing-text.ts'
import { likelyCharset } from './likely-charset.ts'
import { wideCharset } from './wide-charset.ts'

/**
 * The most bytes that a document may have: 20 million. The largest books have fewer; what is larger is
 * a collection, and is read as one document a line (`.jsonl`) or a folder of files.
 */
export const MOST_BYTES = 20_000_000

const SEARCHED = 8000
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The text that bytes are, without a byte order mark. The character set is told by a mark, by the high bytes of UTF-16, by what
 * `declared` says, or by the bytes: UTF-8 where they are valid in it, else the set of one byte a character in which they
 * are convincingly words of a language. A few wrong sequences in UTF-8 are slips, and become U+FFFD.
 *
 * @param declared the character set that a transport says; of no account where the bytes are valid UTF-8, where nobody knows it, or
 * where it makes no words of them and another does
 * @throws Problem `empty` where there is nothing but white space; `not-text` for what is no text in any of these sets, or has
 * a NUL among its first 8,000 characters; `too-large` beyond {@link MOST_BYTES}.
 * @example textOf(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'menu.txt') // 'café'
 */
export function textOf(bytes: Uint8Array, name: string, declared: string | null = null): string {
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length)
  const wide = wideCharset(bytes)
  const text = wide === null ? narrowText(bytes, declared) : decodedAs(wide, bytes)
  if (text === null || hasNul(text)) {
    throw notText(name, 'is a binary file or in a character set that nobody knows')
  }
  return full(text, name)
}

/** The text of a JSON document, which is in UTF-8 and nothing else (RFC 8259, section 8.1). Throws as {@link textOf} does. */
export function jsonTextOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length)
  const text = utf8Of(bytes)
  if (text === null || hasNul(text)) throw notText(name, 'is no JSON in UTF-8')
  return full(text, name)
}

function full(text: string, name: string): string {
  if (text.trim() !== '') return text
  throw new Problem('empty', `${quoted(name)} is empty: a document must have a text.`, {
    value: name,
  })
}

function hasNul(text: string): boolean {
  return text.slice(0, SEARCHED).includes('\0')
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** The text in UTF-8, as declared, or in the likeliest set of one byte a character; null where none of them makes words. */
function narrowText(bytes: Uint8Array, declared: string | null): string | null {
  const utf8 = utf8Of(bytes)
  if (utf8 !== null) return utf8
  const given = declared === null ? null : decodedAs(declared, bytes)
  const clean = given !== null && isClean(given) ? given : null
  if (clean !== null && isConvincing(clean)) return clean
  const broken = brokenText(bytes)
  if (broken) return broken.slips && isClean(broken.text) ? broken.text : clean
  const text = new TextDecoder(likelyCharset(bytes)).decode(bytes)
  return isClean(text) && isConvincing(text) ? text : clean
}

/** The text in UTF-8 where most of what is beyond ASCII is valid in it, which chance does not make; slips are a few wrong ones. */
function brokenText(bytes: Uint8Array): { text: string; slips: boolean } | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  let [broken, beyond] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80) beyond++
    if (code === 0xfffd) broken++
  }
  return broken * 2 > beyond ? null : { text, slips: broken * 20 <= beyond }
}

/** The text in a set of characters; null for a set that nobody knows, and for bytes that it has no character for. */
function decodedAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function notText(name: string, what: string): Problem {
  const allowed = 'plain text, or JSON in UTF-8'
  return new Problem('not-text', `${quoted(name)} ${what}; what can be read is ${allowed}.`, {
    value: name,
    allowed,
  })
}

/** The problem of a document beyond {@link MOST_BYTES}; `size` is absent where it was not counted. */
export function tooLarge(name: string, size?: number): Problem {
  const allowed = `at most ${megabytes(MOST_BYTES)}`
  const has = size === undefined ? 'is larger than that' : `has ${megabytes(size)}`
  const way = 'give a collection as one document a line (.jsonl) or as a folder of files'
  return new Problem(
    'too-large',
    `A document may have ${allowed}, and ${quoted(name)} ${has}: ${way}.`,
    {
      value: name,
      allowed,
    },
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
}
