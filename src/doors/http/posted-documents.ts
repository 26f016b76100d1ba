import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { Problem } from '../../core/problem.ts'
import { documentsOfBytes } from '../../sources/open-bytes.ts'
import type { Sourced } from '../../sources/open-text.ts'
import { sentType } from './route.ts'

/** Documents as JSON may be sent so many at a time. */
export const MOST_DOCUMENTS = 1000
const LONGEST_NAME = 120

/** What may be sent besides documents as JSON. */
export const POSTED_TYPES = [
  'text/plain',
  'multipart/form-data',
  'application/octet-stream',
] as const

/** A document as it is sent as JSON; see docs/sources.md for its fields. */
type Sent = Readonly<Record<string, unknown>>

/** The documents that are sent as JSON, each to be checked where it is read. */
export function* documentsSent(all: readonly Sent[]): Generator<Sourced> {
  for (const [i, document] of all.entries()) {
    const text = JSON.stringify(document)
    const id = typeof document['id'] === 'string' ? document['id'] : `posted-${hashOf(text)}`
    const name = typeof document['id'] === 'string' ? id : `${id}:${i + 1}`
    yield { format: 'json', name, id, text: JSON.stringify({ id, ...document }) }
  }
}

/**
 * The documents that a request holds as a text, a file, or files of a form, opened by what their bytes are.
 *
 * @param name of a file that is sent by itself
 * @throws Problem `wrong-type` for any other type, `wrong-shape` for a form without files.
 */
export async function* documentsIn(request: Request, name: string): AsyncGenerator<Sourced> {
  switch (sentType(request)) {
    case 'text/plain': {
      const bytes = new Uint8Array(await request.arrayBuffer())
      yield* opened(`${hashOf(bytes)}.txt`, bytes, { from: 'text', charset: charsetOf(request) })
      return
    }
    case 'application/octet-stream':
      yield* opened(name, new Uint8Array(await request.arrayBuffer()), UPLOAD)
      return
    case 'multipart/form-data':
      for (const file of await filesOf(request))
        yield* opened(file.name, new Uint8Array(await file.arrayBuffer()), UPLOAD)
      return
    default:
      throw otherType(request)
  }
}

/** How bytes were sent, and the character set that was said with them. */
interface Sending {
  readonly from: 'text' | 'upload'
  readonly charset: string | null
}

const UPLOAD: Sending = { from: 'upload', charset: null }

function charsetOf(request: Request): string | null {
  const type = request.headers.get('content-type') ?? ''
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null
}

/**
 * The documents of bytes. Files of one name are not versions of one text, as they would be in a folder: whoever sends
 * them has many folders. So the name tells the bytes, too.
 */
function opened(written: string, bytes: Uint8Array, { from, charset }: Sending) {
  const file = fileName(written)
  const name = from === 'text' ? `text-${file}` : `upload-${hashOf(bytes)}/${file}`
  const id = from === 'text' ? basename(name, extname(name)) : basename(file, extname(file))
  return documentsOfBytes({ name, id, bytes, told: { charset } })
}

async function filesOf(request: Request): Promise<File[]> {
  const form = await formOf(request)
  const files = [...form.values()].filter((each) => typeof each !== 'string')
  if (files.length > 0) return files
  const allowed = 'a form with at least one file'
  throw new Problem('wrong-shape', `The form holds no file; it must be ${allowed}.`, { allowed })
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    const allowed = 'multipart/form-data with its boundary'
    const message = `The form cannot be taken apart (${(error as Error).message}); it must be ${allowed}.`
    throw new Problem('wrong-shape', message, { allowed })
  }
}

/** The name of a file without folders, in characters that may stand in a name. */
function fileName(written: string): string {
  const last = written.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  const extension = extname(plain).slice(0, 10)
  return `${basename(plain, extname(plain)).slice(0, LONGEST_NAME) || 'document'}${extension}`
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}

function otherType(request: Request): Problem {
  const allowed = `application/json, ${POSTED_TYPES.join(', ')}`
  const message = `Documents are sent as one of ${allowed}, and the header Content-Type must say so.`
  return new Problem('wrong-type', message, { value: sentType(request), allowed })
}
