import { type FigureStatus, type Indicator, isTraded } from '../../core/indicator.ts'
import type { Span } from '../../core/span.ts'
import type { Label } from './label.ts'
import type { LabelScan } from './label-scan.ts'

/** A noun that names what is measured. */
interface Measure {
  readonly indicator: Indicator
  readonly at: number
  /** Prepositions and marks part a heading. */
  readonly part: number
  readonly named: Span
}

/** What a heading measures, by its nouns; the first part that has one counts. */
export interface Measured {
  readonly indicator: Indicator | null
  readonly named: Span | null
  /** True where it names exports and imports alike. */
  readonly mixed: boolean
}

/** What a heading measures. The words for it are taken. */
export function measuredIn(scan: LabelScan): Measured {
  const all = measuresIn(scan)
  const own = all.filter((each) => each.part === all[0]?.part).at(-1)
  if (!own) return { indicator: null, named: null, mixed: false }
  const both = ['exports', 'imports'].every((i) => all.some((each) => each.indicator === i))
  const { indicator } = own
  const from = all.findLastIndex(
    (each, i) => each.part === own.part && all[i - 1]?.at !== each.at - 1,
  )
  const named = { start: (all[from] ?? own).named.start, end: own.named.end }
  return { indicator, named, mixed: both && indicator !== 'trade' }
}

function measuresIn(scan: LabelScan): Measure[] {
  const { figureFrames: frames } = scan.labels.pack
  const found: Measure[] = []
  let part = 0
  let other = false
  for (const at of scan.free()) {
    if (scan.tag(at) === 'ADP' || scan.parts(at)) part++
    // "Balance of payments and trade" is no trade.
    if (other && found.length === 0 && frames.of.has(scan.lower(at))) return []
    const measure = measureAt(scan, at, found.at(-1))
    if (!measure) other ||= !scan.isSmall(at) && !isIdle(scan, at)
    else {
      if (measure.from < at && found.at(-1)?.at === at - 1) found.pop()
      found.push({ ...measure, at, part, named: scan.span(measure.from, at + 1) })
      // "Re-exports" are a part of the exports: the word is still to be told.
      if (!scan.lower(at).includes('-')) scan.take(measure.from, at + 1)
    }
  }
  return found
}

/** The noun at a token, with the one before it where both name one thing, "cargo turnover"; or "exported". */
function measureAt(
  scan: LabelScan,
  at: number,
  before: Measure | undefined,
): { indicator: Indicator; from: number } | null {
  const { figureFrames: frames, tableWords } = scan.labels.pack
  const lemma = scan.lemma(at)
  const paired = scan.isFree(at - 1) || before?.at === at - 1
  const pair = paired ? frames.compounds.get(`${scan.lemma(at - 1)} ${lemma}`) : undefined
  // "Gas supplies": the goods are still to be told.
  if (pair) return { indicator: pair, from: frames.wares.has(scan.lemma(at - 1)) ? at : at - 1 }
  const noun = frames.nouns.get(lemma) ?? tableWords.nouns.get(lemma)
  if (noun) return { indicator: noun, from: at }
  const verb = scan.tag(at) === 'VERB' ? frames.verbs.get(lemma) : undefined
  return verb && isTraded(verb) ? { indicator: verb, from: at } : null
}

/** A word that says nothing, or only that something is measured. */
function isIdle(scan: LabelScan, at: number): boolean {
  const { figureFrames: frames, tableWords } = scan.labels.pack
  const lists = [tableWords.fillers, tableWords.goods, frames.carriers, frames.traders]
  return lists.some((words) => words.has(scan.lemma(at)))
}

/** What a noun measures that tells it only beside its unit: "passengers", "containers". */
export function carriedIn(scan: LabelScan): Indicator | null {
  const { carried } = scan.labels.pack.figureFrames
  for (const at of scan.free()) {
    const indicator = carried.get(scan.lemma(at))
    if (indicator) return indicator
  }
  return null
}

/** "Plan", "forecast": the word is taken. */
export function statusIn(scan: LabelScan): FigureStatus | null {
  const { outlookNouns, outlook } = scan.labels.pack.figureFrames
  for (const at of scan.free()) {
    const status = outlookNouns.get(scan.lemma(at)) ?? outlook.get(scan.lemma(at))
    if (!status || status === 'reported') continue
    scan.take(at)
    return status
  }
  return null
}

/** What no list explains, from its first word to its last, and whether it names goods or how they go. */
export function restOf(scan: LabelScan): Pick<Label, 'rest' | 'wares' | 'odd'> {
  const { wares, wareKinds, moved } = scan.labels.pack.figureFrames
  const rest = [...scan.free()].filter((at) => !scan.isSmall(at))
  const [first, last] = [rest[0], rest.at(-1)]
  if (first === undefined || last === undefined) return { rest: null, wares: false, odd: false }
  const known = rest.some((at) =>
    [wares, wareKinds, moved].some((words) => words.has(scan.lemma(at))),
  )
  const odd = rest.some((at) => scan.token(at)?.shape === 'number')
  return { rest: wholeWords(scan, first, last + 1), wares: known, odd }
}

/** With the rest of a word, "re-exports", and with a preposition that limits, "without gas". */
function wholeWords(scan: LabelScan, from: number, to: number): Span {
  const { of, carrierLinks, ties, growing } = scan.labels.pack.figureFrames
  let end = to
  while (scan.token(end)?.glued && scan.lower(end - 1) !== ')' && !BREAKS.has(scan.lower(end)))
    end++
  const before = scan.lower(from - 1)
  const limits = scan.tag(from - 1) === 'ADP' && scan.token(from - 1) !== undefined
  // "Including re-exports" names a part of the row above.
  const { fillers } = scan.labels.pack.tableWords
  const plain = [of, carrierLinks, ties, growing, fillers].some((words) => words.has(before))
  return scan.span(limits && !plain ? from - 1 : from, end)
}

const BREAKS = new Set([',', '.', ';', ':', ')', ']', '/'])
