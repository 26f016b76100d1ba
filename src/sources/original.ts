import { createHash } from 'node:crypto'
import type { Original } from './source-text.ts'

/** Bytes with the name under which they are kept. */
export function originalOf(
  bytes: Uint8Array,
  mediaType: string,
  charset: string | null = null,
): Original {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), mediaType, charset, bytes }
}
