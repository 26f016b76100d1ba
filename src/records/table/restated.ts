import type { Draft } from '../reading.ts'
import type { FigureRecord, RapporteurRecord } from '../record.ts'

type AnyDraft = Draft<RapporteurRecord>

/**
 * The figures of a document with those of its tables, each once: what the text and a table, or two tables, state alike is
 * one figure with the evidence of both. A change that only one of them tells is the figure's.
 */
export function withTableFigures(
  drafts: readonly AnyDraft[],
  tables: readonly Draft<FigureRecord>[],
): AnyDraft[] {
  if (tables.length === 0) return [...drafts]
  const places = new Map<string, number>()
  const all = [...drafts]
  all.forEach(({ record }, i) => {
    if (record.kind === 'figure' && !places.has(keyOf(record))) places.set(keyOf(record), i)
  })
  for (const draft of tables) {
    const key = keyOf(draft.record)
    const at = places.get(key)
    const known = at === undefined ? undefined : all[at]
    if (at === undefined || known?.record.kind !== 'figure') {
      places.set(key, all.length)
      all.push(draft)
    } else {
      const rules = [...known.rules, ...draft.rules]
      all[at] = { ...known, record: merged(known.record, draft.record), rules }
    }
  }
  return all
}

function keyOf({
  indicator,
  subject,
  parties,
  value,
  unit,
  bound,
  change,
  period,
  status,
}: FigureRecord): string {
  const sides = indicator === 'trade' ? [...parties].sort() : parties
  const moved = value === null ? change : null
  return JSON.stringify([indicator, subject, sides, value, unit, bound, moved, period, status])
}

function merged(first: FigureRecord, again: FigureRecord): FigureRecord {
  const known = new Set(first.evidence.map(({ start }) => start))
  const more = again.evidence.filter(({ start }) => !known.has(start))
  return { ...first, change: first.change ?? again.change, evidence: [...first.evidence, ...more] }
}
