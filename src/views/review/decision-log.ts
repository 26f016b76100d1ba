import pico from 'picocolors'
import { holds } from '../../ledger/review/decisions-in-force.ts'
import type { StoredDecision } from '../../ledger/store/stored-decision.ts'
import { brief, printable } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'

const LONGEST = 160

type Undoings = ReadonlyMap<number, StoredDecision>

/**
 * Decisions for people: number, instant, who, what, the words it is about and why; those that hold no
 * more say which took them back.
 */
export function decisionLogReport(
  decisions: readonly StoredDecision[],
  undone: Undoings,
  { colour }: ReportStyle,
): string {
  if (decisions.length === 0) return 'Nothing was decided.\n'
  const { bold, dim } = pico.createColors(colour)
  return decisions
    .map((each) => {
      const { id, at, by, why, quote } = each
      const taken = takenBack(each, undone)
      const head = `${bold(`${id}  ${what(each)}`)}${taken === '' ? '' : dim(`  (${taken})`)}`
      const words = quote ? [`   “${brief(quote, LONGEST)}”`] : []
      const who = `   ${at.slice(0, 16).replace('T', ' ')} ${printable(by)}: ${printable(why)}`
      return `${[head, ...words, who].join('\n')}\n`
    })
    .join('')
}

/** A decision as JSON: its row, and by which row it was taken back, if any. */
export function decisionLogJson(decision: StoredDecision, undone: Undoings) {
  const undoneBy = undone.get(decision.id)?.id ?? null
  return { ...decision, undoneBy, holds: holds(decision, undone) }
}

function takenBack(decision: StoredDecision, undone: Undoings): string {
  const by = undone.get(decision.id)
  if (!by) return ''
  return holds(decision, undone) ? `taken back by ${by.id}, and restored` : `taken back by ${by.id}`
}

function what({ action, recordKey, details, undoes }: StoredDecision): string {
  if (undoes !== null) return `undo ${undoes}`
  const {
    others = [],
    fields,
    stage,
    on,
  } = details as {
    others?: string[]
    fields?: Record<string, unknown>
    stage?: string
    on?: string
  }
  const more = [
    action === 'merge' ? `with ${others.join(', ')}` : '',
    action === 'split' ? `from ${others.join(', ')}` : '',
    fields ? fieldWords(fields) : '',
    stage ? `${stage} on ${on}` : '',
  ].filter((part) => part !== '')
  return [action, recordKey ?? '', ...more].join(' ')
}

function fieldWords(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${brief(fieldValue(value), LONGEST)}`)
    .join(' ')
}

function fieldValue(value: unknown): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
