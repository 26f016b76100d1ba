import type { Evidence } from '../../core/evidence.ts'
import type { Quantity } from '../../core/quantity.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import { evidenceOf } from '../evidences.ts'
import { within } from '../range.ts'
import type { Draft, Reading } from '../reading.ts'
import type { FigureRecord } from '../record.ts'
import { speakerAt, words } from '../speakers.ts'
import { FigureBook } from './book.ts'
import { isDated } from './own-time.ts'
import { claimOf, pieces } from './piece.ts'
import { reporterAfter } from './reporter.ts'
import { FigureSentence } from './sentence.ts'
import type { Statement } from './statement.ts'
import { standstills } from './values.ts'

const SILENT: ReadonlySet<string> = new Set(['question', 'byline', 'stamp', 'related', 'signature'])

/** How many figures before a sentence it may point back to. */
const RECENT = 24

/** How many sentences on a figure is still at hand; a dated flow longer, as it dates the flows behind it. */
const reachOf = (told: Statement): number => (told.period && isDated(told) ? 7 : 3)

/**
 * The figures that a document states: how much of what, whose, when, and how it changed. A figure
 * that is stated again, in a headline or in other words, is one record with further evidence.
 */
export function figures(reading: Reading): Draft<FigureRecord>[] {
  const book = new FigureBook()
  let recent: Statement[] = []
  let reporter: string | undefined
  for (const sentence of reading.sentences.flatMap(pieces)) {
    if (SILENT.has(sentence.block.role) || isBare(reading, sentence)) continue
    const found = new FigureSentence(reading, sentence, { recent, reporter }).read()
    reporter = reporterAfter(reporter, found)
    const near = recent.filter((s) => sentence.index - s.scene.sentence.index < reachOf(s))
    recent = [...near, ...found.map((s) => book.add(s))].slice(-RECENT)
  }
  return book.all().map((s) => draft(reading, s))
}

/** True where a sentence holds no value: most do not. */
function isBare(reading: Reading, sentence: ParsedSentence): boolean {
  return (
    within<Quantity>(reading.quantities, sentence).length === 0 &&
    standstills(reading, sentence).length === 0 &&
    within(reading.times, sentence).every((t) => t.duration === null)
  )
}

function draft(reading: Reading, statement: Statement): Draft<FigureRecord> {
  const { indicator, parties, value, high, unit, bound, change, period, status } = statement
  const [first, ...more] = statement.evidence.map((range) =>
    evidenceOf(reading, claimOf(reading, range.from)),
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

/** Each quotation once, and none that lies within the first. */
function once([first, ...more]: readonly Evidence[]): readonly Evidence[] {
  if (!first) return []
  const seen = new Set<number>([first.start])
  const kept = more.filter((e) => {
    const known = seen.has(e.start) || (first.start <= e.start && e.end <= first.end)
    seen.add(e.start)
    return !known
  })
  return [first, ...kept]
}
