import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'
import { Problem } from '../../core/problem.ts'
import type { Original } from '../../sources/source-text.ts'
import { MOST_BYTES } from '../../sources/text-bytes.ts'

/** The bytes that a document came as, as they are kept: texts packed, papers as they are. */
export interface PackedOriginal {
  /** Of the bytes as they came. */
  readonly sha256: string
  readonly mediaType: string
  /** The character set that they are in; null where they are no text. */
  readonly charset: string | null
  readonly encoding: 'gzip' | 'identity'
  readonly bytes: Uint8Array
}

const zip = promisify(gzip)

/** Packs an original beside the thread that asks. */
export async function packed(original: Original): Promise<PackedOriginal> {
  const { sha256, mediaType, charset, bytes } = original
  if (charset === null) return { sha256, mediaType, charset, encoding: 'identity', bytes }
  return { sha256, mediaType, charset, encoding: 'gzip', bytes: await zip(bytes) }
}

/**
 * The bytes as they came.
 *
 * @throws Problem `damaged` where they are others than those that were kept.
 */
export function unpacked({ sha256, encoding, bytes }: PackedOriginal): Uint8Array {
  const whole = encoding === 'gzip' ? unzipped(bytes, sha256) : bytes
  if (createHash('sha256').update(whole).digest('hex') !== sha256) throw damaged(sha256)
  return whole
}

function unzipped(bytes: Uint8Array, sha256: string): Uint8Array {
  try {
    // An original is no larger than a document may be.
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch {
    // Whatever gzip finds wrong with it, it is not what was kept.
    throw damaged(sha256)
  }
}

function damaged(sha256: string): Problem {
  const message = `The original ${sha256} is damaged: its bytes are not those that were kept; add the document again from its file to a new ledger, or restore a copy.`
  return new Problem('damaged', message, { value: sha256 })
}
