import type { ChartMark } from './chart-marks.ts'
import { voiceOf } from './figure-point.ts'

/** Somebody who tells figures of a chart, under the letter that marks them there. */
export interface Voice {
  readonly name: string
  readonly letter: string
  readonly count: number
}

const LETTERS = 26

/** Who tells the figures of a chart, lettered in the order in which the chart comes to them. */
export function voicesOf(marks: readonly ChartMark[]): Voice[] {
  const stated = marks.filter(({ implied }) => implied === null)
  const byName = Map.groupBy(stated, ({ point }) => voiceOf(point))
  return [...byName].map(([name, told], at) => ({ name, letter: letter(at), count: told.length }))
}

/** The letter of each voice by its name. */
export function lettersOf(voices: readonly Voice[]): ReadonlyMap<string, string> {
  return new Map(voices.map(({ name, letter: mark }) => [name, mark]))
}

/** A to Z, then AA, AB … as the columns of a spreadsheet. */
function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % LETTERS))
  return at < LETTERS ? last : `${letter(Math.floor(at / LETTERS) - 1)}${last}`
}
