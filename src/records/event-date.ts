import type { TimeValue } from '../core/time.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import type { Phrase } from './phrases.ts'
import { type Range, within } from './range.ts'
import type { Reading } from './reading.ts'

/** Where the words stand whose date is wanted. */
export interface DatePlace {
  readonly sentence: ParsedSentence
  readonly clause: Clause | undefined
  readonly trigger: Range
  /** The phrases behind the trigger. */
  readonly phrases: readonly Phrase[]
  /** True where the words are the occasion of what the clause tells: "said at a meeting on Friday". */
  readonly occasion: boolean
}

/**
 * When an event takes place: the time in its noun group or in the phrases behind it, else in its
 * clause, else in a clause of the sentence that does not report. A time that only says when
 * something was reported dates nothing else.
 */
export function eventDate(reading: Reading, place: DatePlace): string | null {
  const { sentence, clause, trigger, phrases } = place
  const last = phrases.at(-1)
  const near = datesIn(reading, { from: trigger.from, to: last ? last.to : trigger.to })
  if (near.length > 0) return joined(near)
  const reports = reading.pack.reports
  const usable = (c: Clause) => !reports.has(c.verb.lemma) || (c === clause && place.occasion)
  if (clause && usable(clause)) {
    const own = datesIn(reading, clause)
    if (own.length > 0) return nearest(own, trigger)
  }
  const others = sentence.clauses.filter((c) => c !== clause && usable(c) && attached(c, clause))
  const times = others.flatMap((c) => datesIn(reading, c))
  return times.length > 0 ? nearest(times, trigger) : remarksDate(reading, place)
}

/** "He made the remarks in a meeting": it took place when the sentence before says that he spoke. */
function remarksDate(reading: Reading, { sentence, trigger, occasion }: DatePlace): string | null {
  const said = sentence.nouns.find(
    (n) => n.to <= trigger.from && reading.pack.eventFrames.remarks.has(n.lemma),
  )
  const before = reading.sentences[sentence.index - 1]
  if (!occasion || !said || !before || reading.words[said.from]?.tag !== 'DET') return null
  const report = before.clauses.find((c) => reading.pack.reports.has(c.verb.lemma))
  return report ? (datesIn(reading, report)[0]?.edtf ?? null) : null
}

/** A relative or coordinate clause next to it tells of the same occasion. */
function attached(other: Clause, clause: Clause | undefined): boolean {
  if (!clause) return true
  if (clause.link === 'adverbial' && clause.parent === other.index) return true
  return (
    (other.parent === clause.index && other.link === 'relative') ||
    (clause.parent === other.index && clause.link === 'relative')
  )
}

/** Dates among the times of a range: no durations, recurrences or periods compared with. */
function datesIn(reading: Reading, range: Range): TimeValue[] {
  return within(reading.times, range).filter(
    (t) =>
      t.edtf !== null &&
      t.duration === null &&
      t.every === null &&
      !t.comparison &&
      t.relation !== 'since' &&
      t.relation !== 'until',
  )
}

function joined(times: readonly TimeValue[]): string | null {
  return times[0]?.edtf ?? null
}

function nearest(times: readonly TimeValue[], trigger: Range): string | null {
  let best: TimeValue | undefined
  const distance = (t: TimeValue) =>
    t.from >= trigger.to ? t.from - trigger.to : trigger.from - t.to
  for (const time of times) if (!best || distance(time) < distance(best)) best = time
  return best?.edtf ?? null
}
