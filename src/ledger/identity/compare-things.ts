import { compareMarks } from './compare-marks.ts'
import { type Compared, gapOf, sharedParties } from './compared.ts'
import type { Features } from './identity.ts'

/** Compares commitments, documents, routes, positions and what was opened or delivered. */
export function compareThings(a: Features, b: Features, compared: Compared): void {
  compareParties(a, b, compared)
  compareMarks(a, b, compared)
  if (a.aspect === 'document' && b.aspect === 'document') compareDocuments(a, b, compared)
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal)
    compared.add('other ordinal', `${a.ordinal} / ${b.ordinal}`, -4)
  if (a.aspect === 'stance' && b.aspect === 'stance' && a.type !== b.type)
    compared.add('other stance', `${a.type} / ${b.type}`, -2)
}

export function compareParties(a: Features, b: Features, compared: Compared): void {
  if (a.parties.length === 0 || b.parties.length === 0) return
  const shared = sharedParties(a, b)
  const detail = `${a.parties.join(' ')} / ${b.parties.join(' ')}`
  const same = shared === a.parties.length && shared === b.parties.length
  if (shared === 0) compared.add('other parties', detail, -3)
  else if (same) compared.add('parties', a.parties.join(' '), shared > 1 ? 1.2 : 0.6)
  else if (shared > 1) compared.add('parties', detail, 0.8)
  else if (a.parties.length > 1 && b.parties.length > 1) compared.add('other parties', detail, -1)
  else compared.add('parties', detail, 0.3)
}

function compareDocuments(a: Features, b: Features, compared: Compared): void {
  if (a.type !== b.type) compared.add('other type', `${a.type} / ${b.type}`, -0.5)
  if (a.ordinal !== null && a.ordinal === b.ordinal) compared.add('count', `${a.ordinal}`, 2)
  const gap = gapOf(a.days, b.days)
  if (gap === null) return
  if (gap <= 3) compared.add('date', 'the same days', 2)
  else if (gap <= 40) compared.add('date', `${gap} days apart`, 1)
  else if (gap > 300) compared.add('other date', `${gap} days apart`, -1.5)
}
