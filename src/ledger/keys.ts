import { hash } from 'node:crypto'
import type { RapporteurRecord } from '../records/record.ts'

const DIGITS = 16

/**
 * The key of a document: `d` and 16 hex digits of the SHA-256 of its text and its date, since a relative
 * date in the same text means another day where the date is another.
 */
export function documentKey(text: string, published: string | null): string {
  return `d${hash('sha256', `${published ?? ''}\u0000${text}`).slice(0, DIGITS)}`
}

/** Digits that a record's key has from that of its document. */
const SHARED = 4

/**
 * The key of a record: `r` and 16 hex digits that stand for the words of its claim. `turn` tells records
 * of one kind apart that are said by the same words, counted from 0.
 */
export function recordKey(document: string, record: RapporteurRecord, turn: number): string {
  const first = record.evidence[0]
  const words = [document, record.kind, first?.start, first?.end, turn].join(' ')
  const digits = hash('sha256', words)
  // Records of one document stand together in the indexes: one place on the disk to write, not ten.
  return `r${document.slice(1, 1 + SHARED)}${digits.slice(0, DIGITS - SHARED)}`
}

/** The key of the thread that is named after a record. */
export function threadKey(record: string): string {
  return `t${record.slice(1)}`
}

/**
 * A blocking key as a number of 52 bits, which is all that a key has to be: where two fall together, a
 * pair is compared in vain. FNV-1a on two halves.
 */
export function keyNumber(key: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + i), 0x85ebca6b)
  }
  return (high & 0xfffff) * 0x100000000 + (low >>> 0)
}
