import type { WordList } from '../../pack.ts'
import { UNIT_NAMES, UNIT_SYMBOLS } from './unit-names.ts'

/** What a word for a unit means. */
export interface Unit {
  /** UCUM-style symbol. */
  readonly symbol: string
  /** What one of it is in that symbol: 1000 for the kiloton, whose symbol is `t`. */
  readonly times: number
}

const said = (word: string) => word.replaceAll('_', ' ')

/** A `/` that belongs to the name (`km/h`) stands between two parts of at most three letters. */
function names(list: string): string[] {
  return list
    .replace(/(?<=^|\/)(b|bbl|boe|kb|mb|t|km|m|Mbit)\/(d|h|hr|s)(?=\/|$)/g, '$1÷$2')
    .split('/')
    .map((n) => n.replace('÷', '/'))
}

function* units(): Generator<[string, Unit]> {
  for (const line of UNIT_NAMES.trim().split('\n')) {
    const [symbol, times, list] = line.split(' ') as [string, string, string]
    const unit = { symbol, times: Number(times) }
    for (const name of names(list)) yield [said(name), unit]
  }
}

function* symbols(): Generator<[string, Unit]> {
  for (const line of UNIT_SYMBOLS.trim().split('\n')) {
    const [symbol, list] = line.split(' ') as [string, string]
    for (const name of list.split('/')) yield [name, { symbol, times: 1 }]
  }
}

/** Units of measure by name and by symbol. */
export const unitWords: WordList[] = [
  { class: 'unit', words: [...units()] },
  { class: 'unit-symbol', words: [...symbols()] },
]
