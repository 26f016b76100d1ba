import type { Quantity, QuantityChange, StatedAmount } from '../core/quantity.ts'
import type { Chart } from '../grammar/chart.ts'
import { rulesOf } from '../grammar/explain.ts'
import type { Item } from '../grammar/item.ts'
import { currencyMeant } from './currency-meant.ts'

/** Tokens of something, `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** What the rules of a language say of an amount in a rise or fall. */
interface ChangeMark extends QuantityChange, TokenRange {
  /** The amount in full where its unit stands with another amount. */
  readonly stated?: StatedAmount
}

const AMOUNTS = ['measure', 'range', 'amount']
const CHANGES = ['change']
const NUMBERS = new Set(['number', 'digits', 'fraction'])

/**
 * The quantities of a text in order, none overlapping another: money, measures, shares, counts,
 * ranges, each with what bounds it and what it does in a change. Amounts that share a token with
 * `taken` are left out: dates, periods and clock times are no quantities. The rules of the language
 * must have run on the chart; `taken` is in the order of the text, none overlapping another.
 *
 * @example quantities(chart, 'Exports rose by 12 percent.', [])[0]?.value // 12
 */
export function quantities(chart: Chart, text: string, taken: readonly TokenRange[]): Quantity[] {
  return read(chart, text, (item) => isFree(item, taken))
}

const LENGTHS = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])

/**
 * The lengths of time that are said within dates and periods: the eight months of "the first eight
 * months of 2019". They are amounts of the text, but tell nothing beside the period.
 */
export function lengthsWithin(
  chart: Chart,
  text: string,
  times: readonly TokenRange[],
): Quantity[] {
  return read(chart, text, (item) => LENGTHS.has(item.value.unit) && !isFree(item, times))
}

type Wanted = (item: Item<StatedAmount>) => boolean

function read(chart: Chart, text: string, wanted: Wanted): Quantity[] {
  const changes = changeMarks(chart)
  const found: Quantity[] = []
  let from = 0
  for (const at of chart.startsOf(AMOUNTS)) {
    const item = at < from ? undefined : longest(chart, at, wanted)
    if (!item) continue
    found.push(quantity(chart, text, item, changes))
    from = Math.max(item.to, item.value.counted?.to ?? 0)
  }
  return found
}

/** The longest wanted amount at a token. */
function longest(chart: Chart, at: number, wanted: Wanted): Item<StatedAmount> | undefined {
  let best: Item<StatedAmount> | undefined
  for (let item = chart.first(at); item; item = item.next) {
    if (!AMOUNTS.includes(item.class) || (best && item.to <= best.to)) continue
    if (wanted(item as Item<StatedAmount>)) best = item as Item<StatedAmount>
  }
  return best
}

/** Free where its numbers are: "per year" is said of a time as well, and takes no amount away. */
function isFree(item: Item, taken: readonly TokenRange[]): boolean {
  if (taken.length === 0) return true
  const free = numbersAreFree(item, taken)
  return free === null ? !overlaps(item, taken) : free
}

/** Whether all numbers that an item is made of are free; null where it has none. */
function numbersAreFree({ parts }: Item, taken: readonly TokenRange[]): boolean | null {
  let free: boolean | null = null
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Item
    const each = NUMBERS.has(part.class) ? !overlaps(part, taken) : numbersAreFree(part, taken)
    if (each === false) return false
    free ??= each
  }
  return free
}

function overlaps({ from, to }: TokenRange, taken: readonly TokenRange[]): boolean {
  let low = 0
  for (let high = taken.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((taken[middle] as TokenRange).to <= from) low = middle + 1
    else high = middle
  }
  const next = taken[low]
  return next !== undefined && next.from < to && from < to
}

type ChangeMarks = ReadonlyMap<number, ChangeMark>

const NO_CHANGES: ChangeMarks = new Map()

/** The change that each token of an amount is part of; what something changes by comes first. */
function changeMarks(chart: Chart): ChangeMarks {
  const starts = chart.startsOf(CHANGES)
  if (starts.length === 0) return NO_CHANGES
  const marks = new Map<number, ChangeMark>()
  for (const at of starts) {
    for (let item = chart.first(at); item; item = item.next) {
      if (item.class !== 'change') continue
      const mark = item.value as ChangeMark
      for (let i = mark.from; i < mark.to; i++) {
        if (!marks.has(i) || (mark.role === 'by' && marks.get(i)?.role !== 'by')) marks.set(i, mark)
      }
    }
  }
  return marks
}

function quantity(
  chart: Chart,
  text: string,
  item: Item<StatedAmount>,
  changes: ChangeMarks,
): Quantity {
  const mark = changes.get(item.to - 1) ?? changes.get(item.from)
  const stated = mark?.stated ?? item.value
  const { value, high, unit, counted, bound, per, codes } = stated
  const to = Math.max(item.to, counted?.to ?? 0)
  const money = codes ? currencyMeant(chart, unit, codes) : null
  return {
    value,
    high,
    unit: money ?? unit,
    counted: money ? null : counted,
    bound,
    change: stated.change ?? (mark ? { direction: mark.direction, role: mark.role } : null),
    per,
    from: item.from,
    to,
    start: chart.tokens[item.from]?.start ?? 0,
    end: endOf(chart, to, text),
    rules: rulesOf(item),
  }
}

/** The full stop of an abbreviation at the end (`mln.`) may be the sentence's: it is left out. */
function endOf(chart: Chart, to: number, text: string): number {
  const last = chart.tokens[to - 1]
  if (!last) return text.length
  const isShort = last.shape === 'word' && /^[A-Za-z]{2,}\.$/.test(last.text)
  return isShort ? last.end - 1 : last.end
}
