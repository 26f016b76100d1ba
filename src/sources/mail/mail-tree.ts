import PostalMime, { type Email } from 'postal-mime'
import { Problem, quoted } from '../../core/problem.ts'
import { likelyCharset } from '../likely-charset.ts'

/** A part of a mail, and the parts in it. */
export interface MailPart {
  readonly contentType: StructuredField & { readonly multipart: string | false }
  readonly contentDisposition: StructuredField
  /** What is in the part, out of base64 and quoted-printable; empty where parts are in it. */
  readonly content: ArrayBuffer | null
  readonly childNodes: readonly MailPart[]
  readonly headers: readonly { readonly key: string; readonly value: string }[]
}

interface StructuredField {
  readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> }
}

/** A mail with its fields, and the tree of its parts. */
export interface MailTree {
  readonly email: Email
  readonly root: MailPart
}

/** The library keeps some 500 bytes for a line, however short. A mail of 20 MB in lines of 60 characters has fewer. */
const MOST_LINES = 400_000
/** Each may begin a part, which costs more. Mails of lists have some hundreds at most. */
const MOST_PART_LINES = 10_000
/** Clients nest four or five deep. */
const DEEPEST = 20
const MOST_FIELD_BYTES = 1_000_000

/**
 * Takes a mail apart. Mails in it are parts like others, and are not taken apart.
 *
 * @throws Problem `damaged` for more than 400,000 lines, or 10,000 that may begin a part, for parts nested deeper than 20, and for fields of more than 1 MB
 */
export async function mailTree(bytes: Uint8Array, name: string): Promise<MailTree> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (exceeds(buffer, '\n', MOST_LINES)) throw damaged(name, `it has more than ${MOST_LINES} lines`)
  if (exceeds(buffer, '\n--', MOST_PART_LINES)) {
    throw damaged(name, `more than ${MOST_PART_LINES} lines begin a part`)
  }
  // The library has a tree, which its types keep to themselves: what they show has no character set of a part, and one text of all.
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST,
    maxHeadersSize: MOST_FIELD_BYTES,
  }) as PostalMime & { readonly root: MailPart }
  try {
    const email = await parser.parse(withReadableFields(buffer))
    return { email, root: parser.root }
  } catch (error) {
    throw damaged(name, (error as Error).message)
  }
}

function damaged(name: string, reason: string): Problem {
  return new Problem(
    'damaged',
    `${quoted(name)} is a mail that cannot be taken apart: ${reason}.`,
    {
      value: name,
    },
  )
}

/** Whether there are more of a piece than so many. */
function exceeds(buffer: Buffer, piece: string, most: number): boolean {
  let count = 0
  for (let at = buffer.indexOf(piece); at >= 0; at = buffer.indexOf(piece, at + 1)) {
    if (++count > most) return true
  }
  return false
}

/** Old clients write letters into the fields as they are; those of another set than UTF-8 become UTF-8. */
function withReadableFields(buffer: Buffer): Buffer {
  const end =
    /\r?\n\r?\n/.exec(buffer.toString('latin1', 0, MOST_FIELD_BYTES))?.index ?? buffer.length
  const fields = buffer.subarray(0, end)
  if (fields.toString('utf8').includes('\ufffd')) {
    const text = new TextDecoder(likelyCharset(fields)).decode(fields)
    return Buffer.concat([Buffer.from(text), buffer.subarray(end)])
  }
  return buffer
}
