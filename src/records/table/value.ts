import { type DigitStyle, decimal } from '../../core/amount.ts'
import type { Bound } from '../../core/quantity.ts'
import type { Span } from '../../core/span.ts'
import { isAmountCell, isNumberCell } from '../../documents/table-number.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { isTime } from '../figure/scene.ts'
import { type TableUnit, unitOf } from './unit.ts'

/** The number that a cell holds. */
export interface CellNumber {
  readonly value: number
  /** How many digits stand behind the point. */
  readonly decimals: number
  readonly bound: Bound
  /** The unit that the cell itself has: "%", "$". */
  readonly unit: TableUnit | null
  /** True where a plus or minus is written. */
  readonly signed: boolean
  /** The mark of a note behind it. */
  readonly mark: string
}

const CELL =
  /^(?<bound>[<>~≈])?\s?(?<open>\()?(?<sign>[+−–-])?\s?(?<money>\p{L}{0,3}\p{Sc})?\s?(?<digits>\d(?:[\d.,'’\s\u00a0\u202f]*\d)?)(?:\s?(?<unit>%|\p{L}[\p{L}\s.]{0,20}))?(?<close>\))?\s?(?<mark>\*{1,4}|[†‡¹²³⁰-⁹]+|\[\d\])?$/u
const LONGEST = 48
const BOUNDS: Readonly<Record<string, Bound>> = { '<': '<', '>': '>', '~': '~', '≈': '~' }
const SPACED = /[\s\u00a0\u202f]/
const GROUPED = /^\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?![\d\s])/

/**
 * Which mark parts the whole from its digits behind the point in these cells: the one that only a point can be. Where both
 * would be, or none is told apart, the point of English and the groups of commas are meant; null where the cells disagree.
 */
export function digitStyle(text: string, cells: readonly Span[]): DigitStyle | null {
  let [point, comma] = [false, false]
  for (const { start, end } of cells) {
    const digits = CELL.exec(text.slice(start, Math.min(end, start + LONGEST)))?.groups?.['digits']
    if (!digits) continue
    const mark = pointIn(digits)
    point ||= mark === '.'
    comma ||= mark === ','
  }
  if (point && comma) return null
  return comma ? { point: ',', group: '.' } : { point: '.', group: ',' }
}

/** The mark that must be the point of a number; null where it may part thousands. */
function pointIn(digits: string): '.' | ',' | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (last < 0) return null
  const mark = digits[last] as '.' | ','
  const other = mark === '.' ? ',' : '.'
  if (digits.indexOf(mark) !== last) return other
  const [whole, rest] = [digits.slice(0, last), digits.slice(last + 1)]
  const parted = whole.includes(other) || SPACED.test(whole)
  return parted || rest.length !== 3 || /^0$|\d{4}/.test(whole) ? mark : null
}

/** Whether a cell holds a number with nothing beside it but a unit; a length of time is a heading. */
export function isFigureCell(words: string, pack: LanguagePack): boolean {
  if (isNumberCell(words)) return true
  const found = isAmountCell(words) ? CELL.exec(words)?.groups : undefined
  const unit = found ? unitIn(found['money'], found['unit'], pack) : undefined
  return unit !== undefined && !isTime(unit?.unit ?? '')
}

/** Reads a cell that holds one number and nothing else; null for all others. */
export function cellNumber(
  words: string,
  style: DigitStyle,
  pack: LanguagePack,
): CellNumber | null {
  const found = words.length <= LONGEST ? CELL.exec(words)?.groups : undefined
  const digits = found?.['digits']
  if (!found || !digits || Boolean(found['open']) !== Boolean(found['close'])) return null
  if (SPACED.test(digits) && !GROUPED.test(digits)) return null
  const value = decimal(digits, style)
  if (value === undefined) return null
  const unit = unitIn(found['money'], found['unit'], pack)
  if (unit === undefined) return null
  const negative = found['open'] !== undefined || /[−–-]/.test(found['sign'] ?? '')
  const at = digits.lastIndexOf(style.point)
  return {
    value: negative ? -value : value,
    decimals: at < 0 ? 0 : digits.length - at - 1,
    bound: BOUNDS[found['bound'] ?? ''] ?? '=',
    unit,
    signed: negative || found['sign'] === '+',
    mark: found['mark'] ?? '',
  }
}

/** Null without a unit; undefined where the words beside the digits are none. */
function unitIn(
  money: string | undefined,
  words: string | undefined,
  pack: LanguagePack,
): TableUnit | null | undefined {
  if (!money && !words) return null
  return unitOf([money, words?.trim()].filter(Boolean).join(' '), pack) ?? undefined
}
