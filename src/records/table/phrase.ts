import type { Quantity } from '../../core/quantity.ts'
import type { TimeValue } from '../../core/time.ts'
import type { Block } from '../../documents/document.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { type Analysis, analyse } from '../../text/analysis.ts'
import { type Values, values } from '../../values/values.ts'

/** Words that are read apart from their document. */
export interface ReadWords extends Analysis, Values {}

/** What stands between pieces that are read together, so that no rule reaches over it. */
const BETWEEN = '\n\n¶\n\n'

/** Reads pieces of text for themselves, in one go: one block each, without a date to count from. */
export function readPieces(pieces: readonly string[], pack: LanguagePack): ReadWords {
  const blocks: Block[] = []
  let at = 0
  for (const piece of pieces) {
    blocks.push({ start: at, end: at + piece.length, role: 'item' })
    at += piece.length + BETWEEN.length
  }
  const text = pieces.join(BETWEEN)
  const analysis = analyse({ id: '', text, blocks, language: pack.language }, pack)
  return { ...analysis, ...values(analysis, pack) }
}

/** The base form of a word that a capital may hide: "Exports" in "Total Exports". */
export function plainLemma(word: string, pack: LanguagePack): string {
  const { lemmas } = knownOf(pack)
  const before = lemmas.get(word)
  if (before !== undefined) return before
  const lemma = readPieces([word], pack).words[0]?.lemma.toLowerCase() ?? word
  lemmas.set(word, lemma)
  return lemma
}

interface Known {
  readonly lemmas: Map<string, string>
  readonly quantities: Map<string, Quantity | null>
  readonly periods: Map<string, string | null>
}

const known = new WeakMap<LanguagePack, Known>()
/** Tables use few units and periods; a hostile one must not fill the memory. */
const MOST_KNOWN = 4000

function knownOf(pack: LanguagePack): Known {
  let of = known.get(pack)
  if (!of || of.quantities.size + of.periods.size + of.lemmas.size > MOST_KNOWN) {
    of = { quantities: new Map(), periods: new Map(), lemmas: new Map() }
    known.set(pack, of)
  }
  return of
}

/** The one quantity that some words are as a whole, or null. */
export function quantityOf(words: string, pack: LanguagePack): Quantity | null {
  const { quantities } = knownOf(pack)
  const before = quantities.get(words)
  if (before !== undefined) return before
  const [quantity, ...more] = readPieces([words], pack).quantities
  const whole = quantity?.start === 0 && quantity.end === words.length && more.length === 0
  const found = whole && quantity ? quantity : null
  quantities.set(words, found)
  return found
}

/** The period that some words name as a whole, as EDTF; null where they leave something open. */
export function periodOf(words: string, pack: LanguagePack): string | null {
  const { periods } = knownOf(pack)
  const before = periods.get(words)
  if (before !== undefined) return before
  const [time, ...more] = readPieces([words], pack).times
  const found = time && more.length === 0 && isWhole(time, words) ? time.edtf : null
  periods.set(words, found)
  return found
}

function isWhole({ start, end, written }: TimeValue, words: string): boolean {
  return written && start === 0 && end === words.length
}
