import { Problem, quoted } from '../core/problem.ts'

/**
 * The most bytes that a document may have: 20 million. The largest books have fewer; what is larger is
 * a collection, and is read as one document a line (`.jsonl`) or a folder of files.
 */
export const MOST_BYTES = 20_000_000

const SEARCHED = 8000
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The text that bytes are in UTF-8, without a byte order mark.
 *
 * @throws Problem `empty` where there is nothing but white space; `not-text` for UTF-16, for a NUL among
 * the first 8,000 bytes and for what is no UTF-8; `too-large` beyond {@link MOST_BYTES}.
 */
export function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length)
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw notText(name, 'is in UTF-16')
  }
  if (bytes.subarray(0, SEARCHED).includes(0)) throw notText(name, 'is a binary file')
  const text = decoded(bytes, name)
  if (text.trim() === '') {
    throw new Problem('empty', `${quoted(name)} is empty: a document must have a text.`, {
      value: name,
    })
  }
  return text
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return UTF8.decode(bytes)
  } catch {
    throw notText(name, 'is a binary file or not in UTF-8')
  }
}

function notText(name: string, what: string): Problem {
  const allowed = 'plain text or JSON in UTF-8'
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
