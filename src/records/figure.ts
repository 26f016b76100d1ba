import type { Evidence } from '../core/evidence.ts'
import type { Quantity } from '../core/quantity.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import { claimRange, evidenceOf } from './evidences.ts'
import { FigureBook } from './figure-book.ts'
import { FigureSentence } from './figure-sentence.ts'
import type { Statement } from './figure-statement.ts'
import { type Range, within } from './range.ts'
import type { Draft, Reading } from './reading.ts'
import type { FigureRecord } from './record.ts'
import { speakerAt, words } from './speakers.ts'

const SILENT: ReadonlySet<string> = new Set(['question', 'byline', 'stamp', 'related', 'signature'])

/**
 * The figures that a document states: how much of what, whose, when, and how it changed. A figure
 * that is stated again, in a headline or in other words, is one record with further evidence.
 */
export function figures(reading: Reading): Draft<FigureRecord>[] {
  const book = new FigureBook()
  let recent: Statement[] = []
  for (const sentence of reading.sentences) {
    if (SILENT.has(sentence.block.role) || isBare(reading, sentence)) continue
    const found = new FigureSentence(reading, sentence, recent).read()
    recent = [
      ...recent.filter((s) => sentence.index - s.scene.sentence.index < 3),
      ...found.map((s) => book.add(s)),
    ]
  }
  return book.all().map((s) => draft(reading, s))
}

/** True where a sentence holds no value: most do not. */
function isBare(reading: Reading, sentence: ParsedSentence): boolean {
  return (
    within<Quantity>(reading.quantities, sentence).length === 0 &&
    within(reading.times, sentence).every((t) => t.duration === null)
  )
}

function draft(reading: Reading, statement: Statement): Draft<FigureRecord> {
  const { indicator, parties, value, high, unit, bound, change, period, status } = statement
  const [first, ...more] = statement.evidence.map((range) =>
    evidenceOf(reading, claimed(reading, range)),
  )
  return {
    record: {
      kind: 'figure',
      indicator,
      parties,
      value,
      high,
      unit,
      bound,
      change,
      period,
      status,
      subject: statement.subject ? words(reading, statement.subject) : null,
      speaker: speakerAt(reading, statement.from)?.name ?? null,
      evidence: once([first as Evidence, ...more]),
    },
    from: statement.from,
    to: statement.to,
    rules: [...new Set(statement.rules)],
  }
}

function claimed(reading: Reading, { from }: Range): Range {
  return claimRange(reading, from)
}

function once(list: readonly Evidence[]): readonly Evidence[] {
  return list.filter((e, i) => !list.slice(0, i).some((o) => o.start <= e.start && e.end <= o.end))
}
