import type { FigureRecord } from '../../src/records/record.ts'
import { type ReadingOptions, records } from './reading.ts'

/** A table with the line above it. */
export function page(caption: string, ...rows: string[]): string {
  return `${caption}\n\n${rows.join('\n')}`
}

/**
 * The figures of a text in short: `exports PE CL 10000000 USD 2019`, with what is measured in brackets, a change and what it
 * is compared with behind it, and a status that is not `reported`.
 */
export function figuresTold(text: string, options: ReadingOptions = {}): string[] {
  return records(text, 'figure', { published: '2022-05-01', ...options }).map(inShort)
}

function inShort(figure: FigureRecord): string {
  const { indicator, subject, parties, value, unit, change, period, status } = figure
  const named = subject ? `${indicator} [${subject}]` : indicator
  const changed = change?.percent === undefined ? change?.amount : `${change.percent}%`
  const growth = change ? `${changed} on ${change.base ?? '?'}` : null
  const told = status === 'reported' ? null : status
  return [named, ...parties, value, unit, period, growth, told].filter((x) => x !== null).join(' ')
}
