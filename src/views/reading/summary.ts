import pico from 'picocolors'
import { countOf } from './count-words.ts'
import type { ReportStyle } from './report-style.ts'

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  figure: ['figure', 'figures'],
  event: ['event', 'events'],
  instrument: ['instrument', 'instruments'],
  commitment: ['commitment', 'commitments'],
  link: ['link', 'links'],
  position: ['position', 'positions'],
  quantity: ['quantity', 'quantities'],
  time: ['time', 'times'],
}

/** What was read in all. */
export interface Counted {
  readonly documents: number
  readonly counts: Readonly<Record<string, number>>
}

/** The last line of a report: "2 documents · 48 records: 20 figures, 5 events". Empty if nothing was read. */
export function summary({ documents, counts }: Counted, style: ReportStyle): string {
  if (documents === 0) return ''
  const { bold } = pico.createColors(style.colour)
  const { total, list } = kindCounts(counts)
  return `${bold(`${countOf(documents, 'document', 'documents')} · ${total}`)}${list}\n`
}

/** Records by kind: "48 records: 20 figures, 5 events". */
export function recordCounts(counts: Readonly<Record<string, number>>): string {
  const { total, list } = kindCounts(counts)
  return `${total}${list}`
}

function kindCounts(counts: Readonly<Record<string, number>>): { total: string; list: string } {
  const kinds = Object.entries(NAMES).flatMap(([kind, names]) => {
    const count = counts[kind] ?? 0
    return count === 0
      ? []
      : [{ count, words: countOf(count, ...names), value: kind === 'quantity' || kind === 'time' }]
  })
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const [one, many] = kinds.some(({ value }) => value) ? ['value', 'values'] : ['record', 'records']
  const list = kinds.length === 0 ? '' : `: ${kinds.map(({ words }) => words).join(', ')}`
  return { total: countOf(all, one, many), list }
}
