import type { Evidence } from '../../src/core/evidence.ts'

/** A record as the comparison sees it: any kind, fields by name. */
export interface ComparedRecord {
  readonly kind: string
  readonly evidence: readonly Evidence[]
  readonly value?: number | null
  readonly unit?: string | null
  readonly change?: { readonly percent?: number } | null
  readonly action?: string
  readonly about?: string
}

/** How many records two readings of one document share, one to one. */
export interface Agreement {
  readonly shared: number
  readonly byHand: number
  readonly read: number
  /** F1 in percent. */
  readonly found: number
}

/** The least share of words that two wordings of one action or stance have in common. */
const SAME_WORDS = 0.35

/**
 * Compares the records of a reading with those made by hand: a pair is shared where the kind, the
 * evidence and what names the claim (an amount, an action, a stance) are the same.
 */
export function agreement(
  byHand: readonly ComparedRecord[],
  read: readonly ComparedRecord[],
): Agreement {
  const left = new Set(read)
  let shared = 0
  for (const record of byHand) {
    for (const other of left) {
      if (!isSame(record, other)) continue
      left.delete(other)
      shared++
      break
    }
  }
  const all = byHand.length + read.length
  return {
    shared,
    byHand: byHand.length,
    read: read.length,
    found: all === 0 ? 100 : (200 * shared) / all,
  }
}

function isSame(a: ComparedRecord, b: ComparedRecord): boolean {
  if (a.kind !== b.kind || !overlap(a, b)) return false
  if (a.kind === 'figure')
    return a.value === b.value && (a.value != null || a.change?.percent === b.change?.percent)
  if (a.kind === 'commitment') return words(a.action, b.action) >= SAME_WORDS
  return a.kind !== 'position' || words(a.about, b.about) >= SAME_WORDS
}

function overlap(a: ComparedRecord, b: ComparedRecord): boolean {
  return a.evidence.some((x) =>
    b.evidence.some((y) => {
      const common = Math.min(x.end, y.end) - Math.max(x.start, y.start)
      return common >= 0.5 * Math.min(x.end - x.start, y.end - y.start)
    }),
  )
}

/** F1 of the words of two strings. */
function words(a = '', b = ''): number {
  const [x, y] = [a, b].map((s) => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const rest = [...(y ?? [])]
  let common = 0
  for (const word of x ?? []) {
    const at = rest.indexOf(word)
    if (at >= 0) {
      rest.splice(at, 1)
      common++
    }
  }
  const all = (x?.length ?? 0) + (y?.length ?? 0)
  return all === 0 ? 1 : (2 * common) / all
}
