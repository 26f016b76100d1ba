import type { RapporteurRecord } from '../../records/record.ts'
import { commitmentParts } from './commitment-parts.ts'
import { eventParts } from './event-parts.ts'
import { figureParts } from './figure-parts.ts'
import { instrumentParts } from './instrument-parts.ts'
import { linkParts } from './link-parts.ts'
import { positionParts } from './position-parts.ts'
import { brief } from './printable.ts'

const LONGEST_PART = 240

/** The fields of a record in words, its most telling part first; what is not known is left out. */
export function recordParts(record: RapporteurRecord): string[] {
  return partsOf(record)
    .filter((part): part is string => part !== null && part !== '')
    .map((part) => brief(part, LONGEST_PART))
}

/**
 * The same as one line.
 *
 * @example recordWords(record) // 'trade Iran–Oman · $237 million · 2020 · −37.2 % on 2019'
 */
export function recordWords(record: RapporteurRecord): string {
  return recordParts(record).join(' · ')
}

function partsOf(record: RapporteurRecord): (string | null)[] {
  switch (record.kind) {
    case 'figure':
      return figureParts(record)
    case 'event':
      return eventParts(record)
    case 'instrument':
      return instrumentParts(record)
    case 'commitment':
      return commitmentParts(record)
    case 'link':
      return linkParts(record)
    case 'position':
      return positionParts(record)
  }
}
