import type { RecordKind } from '../../api/answers.ts'
import { startOf, UNIT_DAYS, unitOf } from './calendar-unit.ts'
import type { Extent } from './extent.ts'
import type { Mark, MarkedTime } from './marked-time.ts'

/** A mark with its time. */
export interface TimedMark {
  readonly mark: Mark
  readonly time: MarkedTime
}

/** Where something stands on the axis, in pixels from its left end. */
interface Box {
  readonly left: number
  readonly right: number
}

/** One or more marks, and where they stand; several are a bundle, told as their number. */
export interface Item extends Box {
  /** Names it among all items: the record, or the bundle. */
  readonly id: string
  readonly marks: readonly TimedMark[]
  readonly lane: number
  /** Free pixels on its right, for words. */
  readonly room: number
  /** How wide its days are, which may be less than can be seen. */
  readonly width: number
  /** Whether its days go on beyond the axis. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The items of a kind. */
export interface Row {
  readonly kind: RecordKind
  readonly lanes: number
  readonly items: readonly Item[]
}

export interface Frame {
  readonly extent: Extent
  readonly width: number
  /** How many marks may stand above each other before they are bundled. */
  readonly lanes: number
}

/** A mark is never narrower, so that it can be seen and hit. */
const LEAST_WIDTH = 12
const GAP = 3
/** Neighbouring years share a lane, whatever is lost by rounding. */
const TOUCHING = 0.5
const BUNDLE_WIDTH = 28
/** How far what is left open at an end is drawn. */
const OPEN_WIDTH = 48

/** The marks of each kind in its row, side by side and above each other; where they are too dense, as bundles. */
export function laidOut(
  marks: readonly TimedMark[],
  kinds: readonly RecordKind[],
  frame: Frame,
): Row[] {
  const shown = marks.filter(({ time }) => isWithin(time, frame.extent))
  const byKind = Map.groupBy(shown, ({ mark }) => mark.kind)
  return kinds.flatMap((kind) => {
    const own = byKind.get(kind)
    return own ? [rowOf(kind, own, frame)] : []
  })
}

function isWithin({ first, end }: MarkedTime, extent: Extent): boolean {
  return (first ?? (end ?? 0) - 1) < extent.end && (end ?? (first ?? 0) + 1) > extent.first
}

function rowOf(kind: RecordKind, marks: readonly TimedMark[], frame: Frame): Row {
  const pixels = frame.width / (frame.extent.end - frame.extent.first)
  const keys = new Map(marks.map((each) => [each, bundleKey(each.time, pixels)]))
  const crowded = new Set<string>()
  for (;;) {
    const groups = Map.groupBy(marks, (each) => {
      const key = keys.get(each) ?? ''
      return crowded.has(key) ? key : each.mark.record
    })
    const { items, failed } = placed([...groups], frame)
    const denser = failed.map((each) => keys.get(each) ?? '').filter((key) => !crowded.has(key))
    if (denser.length === 0) return { kind, lanes: lanesOf(items), items: withRoom(items, frame) }
    for (const key of denser) crowded.add(key)
  }
}

function lanesOf(items: readonly Item[]): number {
  return items.reduce((most, { lane }) => Math.max(most, lane + 1), 1)
}

/**
 * What dense marks are bundled by: those within a unit of the calendar by the unit, longer ones by the years that they
 * lie in.
 */
function bundleKey({ first, end }: MarkedTime, pixels: number): string {
  const from = first ?? (end ?? 0) - 1
  const unit = unitOf(pixels, BUNDLE_WIDTH)
  const days = (end ?? from + 1) - from
  if (first !== null && end !== null && days < UNIT_DAYS[unit] * 0.9)
    return `${startOf(from, unit)}`
  return `${startOf(from, 'year')}/${startOf((end ?? from + 1) - 1, 'year')}${first === null ? '<' : ''}`
}

/** Each group in the first lane that is free there; bundles in a further one where none is, marks as failed. */
function placed(groups: readonly (readonly [string, readonly TimedMark[]])[], frame: Frame) {
  const boxes = groups.map(([id, marks]) => ({ id, marks, ...boxOf(marks, frame) }))
  boxes.sort((a, b) => a.left - b.left || b.right - a.right || (a.id < b.id ? -1 : 1))
  const ends: number[] = []
  const items: Item[] = []
  const failed: TimedMark[] = []
  for (const box of boxes) {
    const free = ends.findIndex((end) => end <= box.left + TOUCHING)
    const lane = free < 0 ? ends.length : free
    const [only] = box.marks
    if (lane >= frame.lanes && box.marks.length === 1 && only) failed.push(only)
    else {
      ends[lane] = box.right
      items.push({ ...box, lane, room: 0 })
    }
  }
  return { items, failed }
}

/** Where marks stand together, within the axis. */
function boxOf(marks: readonly TimedMark[], frame: Frame) {
  const each = marks.map(({ time }) => markBox(time, frame))
  const first = Math.min(...each.map((box) => box.left))
  const last = Math.max(...each.map((box) => box.right))
  const [left, right] = [Math.max(0, first), Math.min(frame.width, last)]
  const least = marks.length > 1 ? BUNDLE_WIDTH - GAP : LEAST_WIDTH
  const cut = { cutBefore: first < 0, cutAfter: last > frame.width }
  return { ...wideEnough({ left, right }, least, frame), width: right - left, ...cut }
}

function markBox({ first, end }: MarkedTime, { extent, width }: Frame): Box {
  const at = (day: number) => ((day - extent.first) / (extent.end - extent.first)) * width
  const right = end === null ? at(first ?? 0) + OPEN_WIDTH : at(end)
  return { left: first === null ? right - OPEN_WIDTH : at(first), right }
}

/** A box around its middle, as wide as it must be, and within the axis. */
function wideEnough({ left, right }: Box, least: number, { width }: Frame): Box {
  if (right - left >= least) return { left, right }
  const start = Math.min(Math.max((left + right - least) / 2, 0), width - least)
  return { left: start, right: start + least }
}

function withRoom(items: readonly Item[], { width }: Frame): Item[] {
  return items.map((item) => {
    const next = items
      .filter(({ lane, left }) => lane === item.lane && left > item.left)
      .reduce((nearest, { left }) => Math.min(nearest, left), width)
    return { ...item, room: Math.max(0, next - item.right - GAP) }
  })
}

/** The days that the marks of an item cover together. */
export function daysOfItem({ marks }: Pick<Item, 'marks'>): Extent {
  const firsts = marks.map(({ time }) => time.first ?? (time.end ?? 0) - 1)
  const ends = marks.map(({ time }) => time.end ?? (time.first ?? 0) + 1)
  return { first: Math.min(...firsts), end: Math.max(...ends) }
}
