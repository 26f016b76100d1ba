import { calendarDay } from '../core/day.ts'
import type { EdtfDate, EdtfEnd, EdtfInterval } from '../core/edtf.ts'
import { formatEdtf } from '../core/edtf.ts'
import { firstDay, lastDay } from '../core/period.ts'
import type { TimeRelation, TimeValue } from '../core/time.ts'
import { isoDuration, type TimeExpression } from '../core/time-expression.ts'
import type { Token } from '../core/token.ts'
import type { Chart } from '../grammar/chart.ts'
import { rulesOf } from '../grammar/explain.ts'
import type { Item } from '../grammar/item.ts'
import { anchorOf } from './time-anchor.ts'
import { directionAt, isUsual, type TimedSentence, verbBefore } from './time-direction.ts'
import { isComparison, isMoved, relationBefore } from './time-leads.ts'
import { resolve } from './time-resolve.ts'
import type { Named, Resolved, Scene } from './time-scene.ts'
import { isDeictic, isLongAgo, toldAt } from './time-told.ts'

/** What times are resolved against: when the document was published, and its sentences. */
export interface TimeContext {
  /** ISO date, month or year; null where unknown, and then relative times stay open. */
  readonly published: string | null
  readonly sentences: readonly TimedSentence[]
}

/**
 * The dates, periods, lengths and recurrences of a text in order, none overlapping, resolved to EDTF.
 * Expects a chart on which the time rules of a language have run. Relative times count from
 * `published`, or from a time that the text named before; without either their `edtf` is null.
 *
 * @example times(chart, text, { published: '2021-04-08', sentences })
 */
export function times(chart: Chart, text: string, context: TimeContext): TimeValue[] {
  return new Reader(chart, text, context).read()
}

interface Draft {
  readonly item: Item<TimeExpression>
  readonly sentence: number
  readonly time: Resolved | null
  readonly relation: TimeRelation
  readonly comparison: boolean
  readonly asLength: boolean
  readonly told: Resolved | null
}

const TIMES = ['time']
/** Whoever says something dates it once: a list of times dates nothing. */
const MOST_DATED = 8

class Reader {
  private readonly chart: Chart
  private readonly text: string
  private readonly context: TimeContext
  private readonly drafts: Draft[] = []
  private readonly periods: Named[] = []
  /** The times long ago that the sentence has named, as far as what stands behind them may have been said then. */
  private readonly dated: Draft[] = []
  private last: Named | null = null
  private lastDay: Named | null = null
  private solar = false

  constructor(chart: Chart, text: string, context: TimeContext) {
    this.chart = chart
    this.text = text
    this.context = context
  }

  read(): TimeValue[] {
    const anchor = anchorOf(this.context.published)
    let sentence = 0
    let from = 0
    for (const at of this.chart.startsOf(TIMES)) {
      const item = at < from ? undefined : this.standing(at)
      if (!item) continue
      from = item.to
      while (
        sentence + 1 < this.context.sentences.length &&
        (this.sentence(sentence)?.to ?? Infinity) <= item.from
      )
        sentence++
      this.add(item, sentence, anchor)
    }
    return this.drafts.map((draft, i) => this.value(draft, i))
  }

  /** The longest time that begins at a token and stays in its paragraph. */
  private standing(at: number): Item<TimeExpression> | undefined {
    let best: Item | undefined
    for (let item = this.chart.first(at); item; item = item.next) {
      if (item.class !== 'time' || (best && item.to <= best.to)) continue
      if (!this.crosses(item)) best = item
    }
    return best as Item<TimeExpression> | undefined
  }

  /** True for words on both sides of an empty line: they belong to different paragraphs. */
  private crosses(item: Item): boolean {
    const { tokens } = this.chart
    for (let i = item.from + 1; i < item.to; i++) {
      const [end, start] = [(tokens[i - 1] as Token).end, (tokens[i] as Token).start]
      if (start - end > 1 && /\n\s*\n/.test(this.text.slice(end, start))) return true
    }
    return false
  }

  private sentence(index: number): TimedSentence | undefined {
    return this.context.sentences[index]
  }

  private add(item: Item<TimeExpression>, sentence: number, anchor: Scene['anchor']): void {
    const range = this.sentence(sentence) ?? { from: 0, to: this.chart.tokens.length }
    const verb = verbBefore(range, item.from)
    const moved = isMoved(this.chart, verb, item, range.from)
    const later = moved && item.value.kind === 'range' ? item.value.last : null
    const before = relationBefore(this.chart, item, range.from)
    const again = before === 'by' && item.value.kind === 'same'
    // "Within the reporting period" is in it.
    const relation = again || (moved && before === 'until') ? 'in' : before
    const { last, lastDay, periods, solar } = this
    const told = this.dated[0]?.sentence === sentence ? toldAt(range, item, this.dated) : null
    const direction = told || later ? 'future' : directionAt(this.chart, range, item)
    const scene: Scene = {
      anchor: told ? this.anchorThen(told, item) : anchor,
      direction,
      comes: !told && verb?.tense === 'future',
      sentence,
      last,
      lastDay,
      lastPeriod: periods[0] ?? null,
      periods,
      solar,
    }
    const time = later ?? item.value
    const asLength =
      time.kind === 'distant' &&
      time.orLasting === true &&
      (direction === 'past' || (direction === null && !anchor) || isUsual(this.chart, verb))
    const previous = this.drafts.at(-1)?.item.to ?? 0
    const comparison = isComparison(this.chart, item, Math.max(range.from, previous))
    const meant = comparison ? compared(time, scene) : bounded(time, relation)
    const found = asLength ? null : resolve(meant, scene)
    const draft = { item, sentence, time: found, relation, comparison, asLength, told }
    this.drafts.push(draft)
    if (isLongAgo(draft, anchor)) this.date(draft)
    if (found && !comparison && time.kind !== 'clock' && !isBeside(range))
      this.remember(found, sentence)
    if (found?.calendar === 'solar-hijri') this.solar = true
  }

  /** What counts from when something was said: "next year" may count from then or from now. */
  private anchorThen({ interval }: Resolved, item: Item): Scene['anchor'] {
    return isDeictic(this.chart, item) ? null : anchorOf(formatEdtf(interval))
  }

  private date(draft: Draft): void {
    if (this.dated[0]?.sentence !== draft.sentence) this.dated.length = 0
    if (this.dated.length < MOST_DATED) this.dated.push(draft)
  }

  private remember(found: Resolved, sentence: number): void {
    const named: Named = { ...found, sentence }
    this.last = named
    const { first, last } = named.interval
    const isDay = first !== null && first === last && first.day !== undefined
    if (isDay || (first && last && first.day !== undefined && firstDay(first) === firstDay(last)))
      this.lastDay = named
    else this.periods.unshift(named)
    if (this.periods.length > 8) this.periods.pop()
  }

  private value(draft: Draft, index: number): TimeValue {
    const { item, time, relation, comparison, told } = draft
    const tokens = this.chart.tokens
    const interval = time?.interval ?? (item.value.kind === 'clock' ? this.dayOf(index) : null)
    const edtf = interval && formatEdtf(interval)
    const bound = boundOf(item.value, relation)
    return {
      start: (tokens[item.from] as Token).start,
      end: (tokens[item.to - 1] as Token).end,
      from: item.from,
      to: item.to,
      edtf,
      period: bound === 'in' ? edtf : interval && formatEdtf(related(interval, bound)),
      duration: durationOf(item.value, draft.asLength),
      every: item.value.kind === 'every' ? item.value.iso : null,
      relation,
      told: told && formatEdtf(told.interval),
      written: time?.written ?? false,
      calendar: time?.calendar ?? 'gregorian',
      comparison,
      rules: rulesOf(item),
    }
  }

  /** The day of a time of day: the one named nearest in its sentence, else the one named before. */
  private dayOf(index: number): EdtfInterval | null {
    const { sentence } = this.drafts[index] as Draft
    const day = (draft: Draft | undefined) => {
      const first = draft?.time?.interval.first
      return first && first.day !== undefined ? { first, last: first } : null
    }
    for (let d = 1; d < this.drafts.length; d++) {
      for (const at of [index + d, index - d]) {
        const other = this.drafts[at]
        if (other?.sentence === sentence && day(other)) return day(other)
      }
      if (
        this.drafts[index + d]?.sentence !== sentence &&
        this.drafts[index - d]?.sentence !== sentence
      )
        break
    }
    for (let i = index - 1; i >= 0; i--) {
      const found = day(this.drafts[i])
      if (found) return found
    }
    const anchor = anchorOf(this.context.published)
    return anchor?.day == null
      ? null
      : { first: calendarDay(anchor.day), last: calendarDay(anchor.day) }
  }
}

const BESIDE = new Set(['byline', 'stamp', 'related', 'signature'])

/** True for lines that are no part of the article: what they name is no context for it. */
function isBeside({ block }: TimedSentence): boolean {
  return block !== undefined && BESIDE.has(block.role)
}

/** "up from $4 billion a year ago": a year before the period that the sentence speaks of. */
function compared(time: TimeExpression, { lastPeriod, sentence }: Scene): TimeExpression {
  if (time.kind !== 'distant' || time.length.unit !== 'year' || lastPeriod?.sentence !== sentence)
    return time
  return { ...time, base: 'context' }
}

/** "by the end of 2025" ends with the year: before a bound the end of a time is the whole of it. */
function bounded(time: TimeExpression, relation: TimeRelation): TimeExpression {
  const limits = relation === 'by' || relation === 'until' || relation === 'before'
  const ends = limits && time.kind === 'part' && time.stretch === 'end'
  return ends && !isOpen(time.of) ? time.of : time
}

/** "The decade" is no single year: its end is its last one. */
const isOpen = (time: TimeExpression): boolean =>
  time.kind === 'shifted' && (time.unit === 'decade' || time.unit === 'century')

/** "before the end of May" lets May itself pass. */
function boundOf(time: TimeExpression, relation: TimeRelation): TimeRelation {
  const ends = time.kind === 'part' && time.stretch === 'end'
  return relation === 'before' && ends ? 'by' : relation
}

/** The interval with its relation: up to it or from it on. */
function related({ first, last }: EdtfInterval, relation: TimeRelation): EdtfInterval {
  if (relation === 'since') return { first, last: null }
  if (relation === 'after') return { first: last && neighbour(last, 1), last: null }
  return { first: null, last: relation === 'before' ? first && neighbour(first, -1) : last }
}

/** The year, month or day next to a date, as precise as the date. */
function neighbour(date: EdtfDate, direction: -1 | 1): EdtfEnd {
  const edge = direction > 0 ? lastDay(date) + 1 : firstDay(date) - 1
  const { year, month, day } = calendarDay(edge)
  if (date.month === undefined) return { year }
  return date.day === undefined ? { year, month } : { year, month, day }
}

function durationOf(time: TimeExpression, asLength: boolean): string | null {
  if (time.kind === 'lasting') return time.iso
  if (time.kind === 'recent' || asLength) return 'length' in time ? isoDuration(time.length) : null
  return null
}
