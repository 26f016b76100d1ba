import pico from 'picocolors'
import type { Decided } from '../../ledger/deciding.ts'
import { brief } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'

const LONGEST = 240

/**
 * What a decision, or its undoing, did: its number, the words, and the threads before and after.
 *
 * @example
 * decidedReport(decided, 'Togo will build a pier', style)
 * // decision 7: split r0a1…
 * //   “Togo will build a pier”
 * //   threads: t0a1… → t0a1…, t77f…
 */
export function decidedReport(decided: Decided, quote: string, { colour }: ReportStyle): string {
  const { bold, dim } = pico.createColors(colour)
  const { number, action, record, before, after } = decided
  const head = bold(`decision ${number}: ${action}${undoneWords(decided)} ${record}`.trimEnd())
  const words = quote === '' ? [] : [`  “${brief(quote, LONGEST)}”`]
  const threads = `  threads: ${keys(before)}${same(before, after) ? ', as before' : ` → ${keys(after)}`}`
  return `${[head, ...words, threads, dim(`  take it back: rapporteur undo ${number}`)].join('\n')}\n`
}

function undoneWords({ undoes }: Decided): string {
  const [first] = undoes
  if (first === undefined) return ''
  return undoes.length > 1 ? ` of ${first}, once more:` : ` of ${first}:`
}

function keys(list: readonly string[]): string {
  return list.length === 0 ? 'none' : list.join(', ')
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join()
}
