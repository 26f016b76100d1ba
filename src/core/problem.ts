/** What a problem is, in a word that programs can tell apart. */
export type ProblemCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'not-text'
  | 'too-large'
  | 'no-documents'
  | 'invalid-json'
  | 'wrong-shape'
  | 'invalid-date'
  | 'invalid-number'
  | 'unknown-language'
  | 'misuse'
  | 'no-ledger'
  | 'not-a-ledger'
  | 'newer-ledger'
  | 'locked'
  | 'disk-full'
  | 'read-only'
  | 'damaged'
  | 'unknown-key'
  | 'not-found-again'
  | 'cut-short'
  | 'refused'
  | 'disallowed'
  | 'unreachable'
  | 'wrong-method'
  | 'wrong-type'
  | 'forbidden'
  | 'no-token'
  | 'changed'
  | 'no-port'
  | 'fault'

/** The one shape in which every door shows a problem as JSON. */
export interface ProblemJson {
  readonly error: {
    readonly code: ProblemCode
    readonly message: string
    readonly value: string | null
    readonly allowed: string | null
  }
}

const LONGEST_VALUE = 120

/**
 * Misuse, told in a sentence that quotes the bad value and says what is allowed. Finding nothing is
 * no problem; a door turns a problem into a message and the exit code 2.
 *
 * @example
 * new Problem('invalid-date', 'x has no such date.', { value: '2021-13-01', allowed: 'YYYY-MM-DD' })
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  /** The bad value, cut to 120 characters; null where there is none to quote. */
  readonly value: string | null
  /** What is allowed instead, in words; null where the message says all. */
  readonly allowed: string | null
  readonly exitCode = 2

  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message)
    this.code = code
    this.value = details.value === undefined ? null : shortened(details.value)
    this.allowed = details.allowed ?? null
  }

  toJSON(): ProblemJson {
    const { code, message, value, allowed } = this
    return { error: { code, message, value, allowed } }
  }
}

/** What a problem quotes and what it allows. */
export interface ProblemDetails {
  readonly value?: string
  readonly allowed?: string
}

/** A value as a sentence quotes it: in quotation marks, on one line, at most 120 characters long. */
export function quoted(value: string): string {
  return `"${shortened(value)}"`
}

function shortened(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const line = value.slice(0, LONGEST_VALUE + 1).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line
}
