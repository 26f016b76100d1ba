import { isTime } from '../figure/scene.ts'
import type { LabelScan } from './label-scan.ts'
import { type TableUnit, unitOf } from './unit.ts'

/** A unit has at most so many words. */
const LONGEST = 6

/** The units that stand at the end of a part of a heading: "…, million dollars (fob)". They are taken. */
export function unitsIn(scan: LabelScan): TableUnit[] {
  const { pack } = scan.labels
  const found: TableUnit[] = []
  let from = scan.from
  for (let at = scan.from; at <= scan.to; at++) {
    const inside = pack.figureFrames.inside.has(scan.lower(at))
    if (at < scan.to && !inside && !scan.parts(at)) continue
    const unit = unitBefore(scan, from, at)
    if (unit) found.push(unit)
    from = at + 1
  }
  // "2021 in % to 2020": a sign that stands among words.
  for (const at of scan.free()) {
    const sign = scan.token(at)?.shape === 'mark' ? unitOf(scan.lower(at), pack) : null
    if (sign?.unit !== '%') continue
    found.push(sign)
    scan.take(at)
  }
  return found
}

function unitBefore(scan: LabelScan, from: number, to: number): TableUnit | null {
  let start = Math.max(from, to - LONGEST)
  while (start < to && !scan.isFree(start)) start++
  for (; start < to; start++) {
    const words = scan.words(start, to)
    // A letter alone is a unit only where it stands alone.
    if (start > from && /^\p{L}$/u.test(words)) continue
    const unit = unitOf(words, scan.labels.pack)
    // "Growth to the previous year" is in no years, and "Year" is no unit.
    const behind = start === from && from > scan.from
    if (!unit || (isTime(unit.unit ?? '') && !behind)) continue
    scan.take(start, to)
    return unit
  }
  return null
}
