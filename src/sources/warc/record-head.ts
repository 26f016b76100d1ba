/** What the head of a record says of its block. */
export interface RecordHead {
  /** `response`, `request`, `resource` and so on, in lower case. */
  readonly type: string
  /** Bytes of the head, the empty line included. */
  readonly headLength: number
  /** Bytes of the block, as the head claims. */
  readonly length: number
  readonly url: string | null
  /** When it was captured, as written: an instant in ISO 8601. */
  readonly date: string | null
  /** The media type of the block, with its parameters. */
  readonly contentType: string | null
  /** The digest of what an answer carries, without the head of the answer. */
  readonly payloadDigest: string | null
}

/** The most bytes that a head may have, of a record as of an answer in it; servers allow 8 to 32 kB. */
export const MOST_HEAD = 65_536

const NEWLINE = 10
const VERSION = /^WARC\/[01]\.\d{1,2}$/
const FIELD = /^([!#$%&'*+.^_`|~\w-]{1,100}):[ \t]*(.*)$/
const LENGTH = /^\d{1,15}$/

/**
 * The head of a record that bytes begin with: WARC 1.0 and 1.1, and 0.17 and 0.18 before them. Null where they begin
 * with none: no version, a line that is no field, no type or length, or no empty line within {@link MOST_HEAD}.
 * Time is linear in what looks like a head.
 */
export function recordHead(bytes: Buffer): RecordHead | null {
  const read = fieldsOf(bytes, VERSION)
  if (!read || read.strange) return null
  const { fields, end } = read
  const type = fields.get('warc-type')
  const length = fields.get('content-length')
  if (type === undefined || length === undefined || !LENGTH.test(length)) return null
  const date = fields.get('warc-date')
  return {
    type: type.toLowerCase(),
    headLength: end,
    length: Number(length),
    url: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') || null,
    date: date && !Number.isNaN(Date.parse(date)) ? date : null,
    contentType: fields.get('content-type') ?? null,
    payloadDigest: fields.get('warc-payload-digest') ?? null,
  }
}

/** The first line and the fields of a head, by names in lower case, and where the head ends. */
export interface Fields {
  readonly first: string
  readonly fields: ReadonlyMap<string, string>
  readonly end: number
  /** True where a line was no field; nothing behind it was looked at. */
  readonly strange: boolean
}

/** Reads the fields under a first line; null where that line is not what it must be or nothing ends the head. */
export function fieldsOf(bytes: Buffer, first: RegExp, lenient = false): Fields | null {
  const head = bytes.subarray(0, MOST_HEAD)
  const opening = lineAt(head, 0)
  if (!opening || !first.test(opening.text)) return null
  const fields = new Map<string, string>()
  let strange = false
  for (let line = lineAt(head, opening.end); line; line = lineAt(head, line.end)) {
    if (line.text === '' || (strange && !lenient))
      return { first: opening.text, fields, end: line.end, strange }
    const match = FIELD.exec(line.text)
    if (match) put(fields, match[1] as string, match[2] as string)
    else strange ||= fields.size === 0 || !/^[ \t]/.test(line.text)
  }
  return null
}

/** Of fields that come twice the first counts. */
function put(fields: Map<string, string>, name: string, value: string): void {
  const key = name.toLowerCase()
  if (!fields.has(key)) fields.set(key, value.trim())
}

interface Line {
  readonly text: string
  readonly end: number
}

function lineAt(bytes: Buffer, from: number): Line | null {
  const newline = bytes.indexOf(NEWLINE, from)
  if (newline < 0) return null
  return { text: bytes.toString('utf8', from, newline).replace(/\r$/, ''), end: newline + 1 }
}
