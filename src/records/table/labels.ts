import type { Span } from '../../core/span.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { mentions } from '../../mentions/mentions.ts'
import { type Label, type LabelParty, type LabelTime, markOf } from './label.ts'
import { carriedIn, measuredIn, restOf, statusIn } from './label-measure.ts'
import { partiesNamedIn } from './label-parties.ts'
import { LabelScan, type ReadLabels } from './label-scan.ts'
import { partIn, timesIn } from './label-times.ts'
import { unitsIn } from './label-units.ts'
import { readPieces } from './phrase.ts'
import type { TableUnit } from './unit.ts'

/** A heading as it stands in the document, with the line that holds it. */
export interface Heading extends Span {
  readonly line: Span
}

/** What headings are read with. */
export interface LabelContext {
  readonly text: string
  readonly pack: LanguagePack
  /** Whether a year such as 1399 is one of the Solar Hijri calendar. */
  readonly solar: boolean
}

/** Reads headings, all in one go: what each says of what is measured, in what, whose, and when. */
export function labelsOf(headings: readonly Heading[], context: LabelContext): Label[] {
  const { pack, solar, text } = context
  const shown = headings.map(({ start, end }) => {
    const words = text.slice(start, end)
    const mark = markOf(words)
    return { mark: mark.trim(), words: plainCase(words.slice(0, words.length - mark.length)) }
  })
  const read = readPieces(
    shown.map(({ words }) => words),
    pack,
  )
  const found = mentions(read.chart, pack.mentionRules, read.sentences)
  const labels: ReadLabels = { ...read, mentions: found, pack, solar }
  return headings.map((heading, i) => {
    const block = read.document.blocks[i] as Span
    return labelOf(heading, new LabelScan(labels, block), {
      shift: heading.start - block.start,
      ...(shown[i] as { mark: string; words: string }),
    })
  })
}

/** "EXPORTS TO OMAN": words in capitals are read as words; short ones may be names. */
function plainCase(words: string): string {
  if (/\p{Ll}/u.test(words)) return words
  return words.replace(/(\p{Lu})(\p{Lu}{4,})/gu, (all, first: string, more: string) => {
    const lower = more.toLowerCase()
    return lower.length === more.length ? `${first}${lower}` : all
  })
}

interface Shown {
  /** From the text of the headings to that of the document. */
  readonly shift: number
  readonly mark: string
  readonly words: string
}

function labelOf(heading: Heading, scan: LabelScan, { shift, mark, words }: Shown): Label {
  const { tableWords, figureFrames: frames } = scan.labels.pack
  const times = timesIn(scan)
  const units = unitsIn(scan)
  const parties = partiesNamedIn(scan)
  const part = partIn(scan)
  const goods = anyOf(scan, tableWords.goods)
  const bare =
    [...scan.free()].every((at) => scan.isSmall(at)) && times.length === 0 && part === null
  const alone = bare && parties.length === 0 && units.length === 1 && units[0]?.unit === '%'
  const kind = alone ? 'percent' : kindOf(scan, times, units)
  const status = statusIn(scan)
  const total = scan.has(tableWords.total)
  const overall = anyOf(scan, frames.overall)
  const { indicator, named, mixed } = measuredIn(scan)
  const carried = carriedIn(scan)
  takeIdle(scan)
  const { rest, wares, odd } = restOf(scan)
  const unit = unitIn(units)
  return {
    ...heading,
    words,
    indicator,
    named: named && moved(named, shift),
    carried,
    // "Share of Chile": whose share it is, or in whose trade, is not told.
    mixed: mixed || unit === undefined || (kind === 'share' && parties.some(isOwner)),
    unit: unit ?? null,
    times: times.flatMap((time) => (kind === null ? [time] : parted(time))),
    part,
    parties,
    kind,
    total,
    overall,
    status,
    goods,
    rest: rest && moved(rest, shift),
    wares,
    odd,
    mark,
  }
}

function isOwner({ tie }: LabelParty): boolean {
  return tie === 'owner'
}

/** Takes what says nothing of the numbers: "Table 1", "value", "partner". */
function takeIdle(scan: LabelScan): void {
  const { tableWords, figureFrames: frames } = scan.labels.pack
  for (const words of [tableWords.fillers, frames.carriers, frames.traders]) scan.has(words)
  const second = scan.from + 1
  const numbered = !scan.isFree(scan.from) && scan.token(second)?.shape === 'number'
  if (numbered && scan.isFree(second)) scan.take(second)
}

function moved({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift }
}

/** Whether one of some words stands here, whatever else it may mean. */
function anyOf(scan: LabelScan, words: ReadonlySet<string>): boolean {
  for (const at of scan.free()) if (words.has(scan.lemma(at))) return true
  return false
}

/** "Growth, %", "2021 in % to 2020", "% of total". */
function kindOf(
  scan: LabelScan,
  times: readonly LabelTime[],
  units: readonly TableUnit[],
): Label['kind'] {
  const { change, index, share } = scan.labels.pack.tableWords
  const based = times.some(({ base }) => base)
  const percent = units.some(({ unit }) => unit === '%')
  const changes = scan.has(change)
  if (scan.has(index)) return 'index'
  if (changes) return 'change'
  if (scan.has(share)) return 'share'
  if (percent && (based || times.length === 2)) return 'index'
  return percent && anyOf(scan, scan.labels.pack.tableWords.total) ? 'share' : null
}

/** "2020/2021" beside "change, %" are two years. */
function parted(time: LabelTime): LabelTime[] {
  const years = /^(\d{4})\/(\d{4})$/.exec(time.period)
  if (!years) return [time]
  const [first, last] = [years[1] as string, years[2] as string]
  const plain = { ...time, base: false }
  return [
    { ...plain, period: first, year: first },
    { ...plain, period: last, year: last },
  ]
}

/** The one unit of several mentions, null without one, undefined where they differ. */
function unitIn(units: readonly TableUnit[]): TableUnit | null | undefined {
  const named = units.filter(({ unit }) => unit !== null)
  const [first, ...more] = named
  const scales = units.filter(({ unit }) => unit === null)
  if (more.some(({ unit, factor }) => unit !== first?.unit || factor !== first?.factor))
    return undefined
  const [scale, ...others] = scales
  if (others.length > 0) return undefined
  if (!first) return scale ?? null
  return scale ? { unit: first.unit, factor: first.factor * scale.factor } : first
}
