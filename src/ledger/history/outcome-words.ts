import type { HistoryWords } from '../../languages/history-words.ts'
import { packOf } from '../../languages/index.ts'
import type { Statement } from './statement.ts'

const SORTS = ['begun', 'dropped', 'ended', 'agreed', 'signed', 'failed', 'parts'] as const

type Sort = (typeof SORTS)[number]

const patterns = new Map<HistoryWords, ReadonlyMap<Sort, RegExp>>()

/**
 * The first phrase of a sort in a statement's quotation, in lower case; null where there is none,
 * where it is denied ("has not abandoned"), or where nothing is known of the language.
 */
export function outcomePhrase({ of, quote }: Statement, sort: Sort): string | null {
  const words = packOf(of.document.language ?? '')?.historyWords
  if (!words) return null
  const found = patternsOf(words).get(sort)?.exec(quote.replace(/\s+/g, ' '))
  return found?.[0].toLowerCase() ?? null
}

function patternsOf(words: HistoryWords): ReadonlyMap<Sort, RegExp> {
  const known = patterns.get(words)
  if (known) return known
  const made = new Map(SORTS.map((sort) => [sort, pattern(words[sort], words.denials)]))
  patterns.set(words, made)
  return made
}

/** Whole words; a denial may stand right before, or one word before. */
function pattern(phrases: readonly string[], denials: readonly string[]): RegExp {
  const denied = `(?<!(?<![\\p{L}\\p{N}])(?:${denials.join('|')}) (?:\\p{L}+ )?)`
  return new RegExp(`${denied}(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
