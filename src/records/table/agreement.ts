import type { CellFacts, CellFault } from './cell.ts'

/**
 * The cells of a table that no other contradicts. Where two state the same thing with different numbers, they are of two
 * things, and their headings say in what they differ without being understood.
 */
export function uncontradicted(
  levels: readonly CellFacts[],
  text: string,
): { readonly kept: readonly CellFacts[]; readonly faults: readonly CellFault[] } {
  const kept: CellFacts[] = []
  const faults: CellFault[] = []
  for (const same of Map.groupBy(levels, (each) => statedBy(each, text)).values()) {
    if (agree(same)) kept.push(...same)
    else for (const { cell } of same) faults.push({ cell, fault: 'another cell says otherwise' })
  }
  return { kept: kept.sort((a, b) => a.cell.start - b.cell.start), faults }
}

/** Whether numbers are one number, as closely as each is written. */
function agree([first, ...more]: readonly CellFacts[]): boolean {
  return more.every(
    (each) => first && Math.abs(each.value - first.value) <= each.slack + first.slack,
  )
}

/** What a cell states but for its number. */
function statedBy(facts: CellFacts, text: string): string {
  const { indicator, subject, parties, unit, period, status } = facts
  const named = subject && text.slice(subject.start, subject.end).toLowerCase()
  return JSON.stringify([indicator, named, parties, unit, period, status])
}
