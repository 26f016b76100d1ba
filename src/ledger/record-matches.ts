import type { RapporteurRecord } from '../records/record.ts'
import { keyed } from './adding.ts'
import type { StoredRecord } from './store/ledger-store.ts'
import { fieldsJson } from './store/stored-record.ts'

/** A record of today's reading and the version that an earlier reading gave, where there is one. */
export interface Match {
  readonly key: string
  readonly read: RapporteurRecord
  readonly before: StoredRecord | null
}

/**
 * Finds for each record of today's reading the version of an earlier one: that which says the same by the
 * same words, else one of its kind by the same words, else one whose words overlap; each once, and of several
 * the one with most fields in common.
 */
export function matched(
  document: string,
  records: readonly RapporteurRecord[],
  before: readonly StoredRecord[],
): Match[] {
  const open = new Set(before)
  const found = new Map<RapporteurRecord, StoredRecord>()
  for (const fits of [isSame, isSaidAlike, overlaps]) {
    const reads = records.filter((read) => !found.has(read))
    for (const { read, old } of pairsBy(fits, reads, [...open])) {
      if (found.has(read) || !open.has(old)) continue
      found.set(read, old)
      open.delete(old)
    }
  }
  const taken = new Set(before.map(({ key }) => key))
  return keyed(document, records).map(([read, key]) => {
    const old = found.get(read) ?? null
    return { key: old?.key ?? freeKey(key, taken), read, before: old }
  })
}

interface Pair {
  readonly read: RapporteurRecord
  readonly old: StoredRecord
}

/**
 * The pairs that fit, those with most fields in common first; of equals in the order of the reading, then of
 * the keys: nothing hangs on the order in which rows came.
 */
function pairsBy(
  fits: (old: RapporteurRecord, read: RapporteurRecord) => boolean,
  reads: readonly RapporteurRecord[],
  olds: readonly StoredRecord[],
): Pair[] {
  const sorted = olds.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return reads
    .flatMap((read) => {
      const fitting = sorted.filter(({ record }) => fits(record, read))
      return fitting.map((old) => ({ read, old, common: fieldsInCommon(read, old.record) }))
    })
    .sort((a, b) => b.common - a.common)
}

function fieldsInCommon(a: RapporteurRecord, b: RapporteurRecord): number {
  const other = b as unknown as Readonly<Record<string, unknown>>
  return Object.entries(a).filter(
    ([name, value]) => JSON.stringify(other[name]) === JSON.stringify(value),
  ).length
}

/** A key that no other record of the document has had. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key
  // The next number in hex: keys of one document differ in far more than their last digits.
  while (taken.has(free)) {
    const next = (BigInt(`0x${free.slice(1)}`) + 1n) & 0xffffffffffffffffn
    free = `r${next.toString(16).padStart(16, '0')}`
  }
  taken.add(free)
  return free
}

/** Whether two readings say the same by the same words. */
export function isSame(a: RapporteurRecord, b: RapporteurRecord): boolean {
  return (
    a.kind === b.kind &&
    a.speaker === b.speaker &&
    spans(a) === spans(b) &&
    fieldsJson(a) === fieldsJson(b)
  )
}

/** Offsets tell the words, whatever the order of the fields in which evidence is kept. */
function spans({ evidence }: RapporteurRecord): string {
  return evidence.map(({ start, end }) => `${start}-${end}`).join()
}

function isSaidAlike(a: RapporteurRecord, b: RapporteurRecord): boolean {
  const [x, y] = [a.evidence[0], b.evidence[0]]
  return a.kind === b.kind && x?.start === y?.start && x?.end === y?.end
}

function overlaps(a: RapporteurRecord, b: RapporteurRecord): boolean {
  const [x, y] = [a.evidence[0], b.evidence[0]]
  return a.kind === b.kind && !!x && !!y && x.start < y.end && y.start < x.end
}
