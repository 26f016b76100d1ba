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

const AMOUNTS = new Set(['measure', 'range', 'amount'])
const NUMBERS = new Set(['number', 'digits', 'fraction'])

/**
 * The quantities of a text in order, none overlapping another: money, measures, shares, counts,
 * ranges, each with what bounds it and what it does in a change. Amounts that share a token with
 * `taken` are left out: dates, periods and clock times are no quantities. The rules of the language
 * must have run on the chart.
 *
 * @example quantities(chart, 'Exports rose by 12 percent.', [])[0]?.value // 12
 */
export function quantities(chart: Chart, text: string, taken: readonly TokenRange[]): Quantity[] {
  const tokens = takenTokens(taken, chart.tokens.length)
  return read(chart, text, (item) => isFree(item, tokens))
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
  const tokens = takenTokens(times, chart.tokens.length)
  return read(chart, text, (item) => LENGTHS.has(item.value.unit) && !isFree(item, tokens))
}

type Wanted = (item: Item<StatedAmount>) => boolean

function read(chart: Chart, text: string, wanted: Wanted): Quantity[] {
  const changes = changeMarks(chart)
  return standing(chart, wanted).map((item) => quantity(chart, text, item, changes))
}

function takenTokens(taken: readonly TokenRange[], length: number): Uint8Array {
  const tokens = new Uint8Array(length)
  for (const { from, to } of taken) tokens.fill(1, from, to)
  return tokens
}

/** From left to right the longest wanted amount at each token. */
function standing(chart: Chart, wanted: Wanted): Item<StatedAmount>[] {
  const found: Item<StatedAmount>[] = []
  for (let at = 0; at < chart.tokens.length; ) {
    const best = longest(chart, at, wanted)
    if (best) found.push(best)
    at = best ? Math.max(best.to, best.value.counted?.to ?? 0) : at + 1
  }
  return found
}

function longest(chart: Chart, at: number, wanted: Wanted): Item<StatedAmount> | undefined {
  let best: Item<StatedAmount> | undefined
  for (const item of chart.at(at)) {
    if (!AMOUNTS.has(item.class) || (best && item.to <= best.to)) continue
    if (wanted(item as Item<StatedAmount>)) best = item as Item<StatedAmount>
  }
  return best
}

/** Free where its numbers are: "per year" is said of a time as well, and takes no amount away. */
function isFree(item: Item, taken: Uint8Array): boolean {
  const numbers = numbersOf(item)
  return (numbers.length > 0 ? numbers : [item]).every((part) => !overlaps(part, taken))
}

function numbersOf({ parts }: Item): readonly Item[] {
  return parts.flatMap((part) => (NUMBERS.has(part.class) ? [part] : numbersOf(part)))
}

function overlaps({ from, to }: TokenRange, taken: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true
  return false
}

/** The change that each token of an amount is part of; what something changes by comes first. */
function changeMarks(chart: Chart): Map<number, ChangeMark> {
  const marks = new Map<number, ChangeMark>()
  for (let at = 0; at < chart.tokens.length; at++) {
    for (const item of chart.at(at)) {
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
  changes: ReadonlyMap<number, ChangeMark>,
): Quantity {
  const mark = changes.get(item.to - 1) ?? changes.get(item.from)
  const { scale: _scale, times: _times, codes, ...stated } = mark?.stated ?? item.value
  const to = Math.max(item.to, stated.counted?.to ?? 0)
  const money = codes ? currencyMeant(chart, stated.unit, codes) : null
  return {
    ...stated,
    ...(money ? { unit: money, counted: null } : {}),
    change: stated.change ?? (mark ? { direction: mark.direction, role: mark.role } : null),
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
  return /^[A-Za-z]{2,}\.$/.test(last.text) ? last.end - 1 : last.end
}
