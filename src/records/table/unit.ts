import { scaled } from '../../core/amount.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { quantityOf } from './phrase.ts'

/** What the numbers of a table are in. */
export interface TableUnit {
  /** As in a figure; null for a scale alone, as in "thousand". */
  readonly unit: string | null
  /** What one of it is in that unit: 1,000,000 for "million dollars". */
  readonly factor: number
}

const SIGN_AND_SCALE = /^(\p{L}{0,3}\p{Sc})\s*(\p{L}{1,8})\.?$/u
/** No unit has more words. */
const LONGEST = 60

/**
 * The unit that some words name as a whole: "million US dollars", "US$ mln", "thousand tons", "'000 t", "%". Null for all
 * other words.
 */
export function unitOf(words: string, pack: LanguagePack): TableUnit | null {
  const plain = words.replace(/\s+/g, ' ').replace(/\.$/, '').trim()
  if (plain === '' || plain.length > LONGEST || /^[\d\s.,]+$/.test(plain)) return null
  if (pack.tableWords.pieces.has(plain.toLowerCase())) return { unit: '1', factor: 1 }
  return whole(`1 ${plain}`, pack) ?? signed(plain, pack) ?? withScale(plain, pack)
}

function whole(words: string, pack: LanguagePack): TableUnit | null {
  const found = quantityOf(words, pack)
  if (!found || found.high !== null || found.change !== null) return null
  const { unit, value, counted, per } = found
  if (unit === '1' && !pack.tableWords.pieces.has(counted?.head ?? '')) return null
  if (per !== null && !unit.includes('/')) return null
  return { unit, factor: value }
}

/** "US$ mln": the number stands behind the sign. */
function signed(words: string, pack: LanguagePack): TableUnit | null {
  const match = SIGN_AND_SCALE.exec(words)
  const power = match && pack.tableWords.scales.get((match[2] as string).toLowerCase())
  const money = match && power !== undefined ? whole(`${match[1]}1`, pack) : null
  return money && times(money, power ?? 0)
}

/** "mln. of tons", "'000 t", "thous. US dollars": the scale at the start or at the end. */
function withScale(words: string, pack: LanguagePack): TableUnit | null {
  const { scales } = pack.tableWords
  const parts = words.split(' ')
  const ends = [parts[0], parts.at(-1)].map((part) => plainScale(part ?? ''))
  for (const [i, part] of ends.entries()) {
    const power = scales.get(part)
    if (power === undefined) continue
    const rest = i === 0 ? parts.slice(1) : parts.slice(0, -1)
    if (rest.length === 0) return part.length > 2 ? { unit: null, factor: scaled(1, power) } : null
    if (pack.figureFrames.of.has(rest[0]?.toLowerCase() ?? '')) rest.shift()
    const unit = whole(`1 ${rest.join(' ')}`, pack) ?? whole(`${rest.join(' ')}1`, pack)
    if (unit) return times(unit, power)
  }
  return null
}

function plainScale(part: string): string {
  return part.toLowerCase().replace(/^['’‘]|[.,]/g, '')
}

function times({ unit, factor }: TableUnit, power: number): TableUnit {
  return { unit, factor: scaled(factor, power) }
}
