import type { HistoryWords } from '../../languages/history-words.ts'
import { packOf } from '../../languages/index.ts'
import type { Statement } from './statement.ts'

const SORTS = [
  'begun',
  'dropped',
  'ended',
  'agreed',
  'signed',
  'failed',
  'parts',
  'toFinish',
] as const

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

const beginnings = new Map<HistoryWords, RegExp>()

/**
 * What a due is of by the words that tell it: "construction would start in 2003" is no delivery, so that "to be
 * completed in 2006" does not put it off.
 */
export function dueOfWork({ of, quote }: Statement): 'beginning' | 'delivery' {
  const words = packOf(of.document.language ?? '')?.historyWords
  if (!words) return 'delivery'
  const known = beginnings.get(words) ?? beginning(words)
  beginnings.set(words, known)
  return known.test(quote.replace(/\s+/g, ' ')) ? 'beginning' : 'delivery'
}

/** "Begin the construction", "the start of work", "construction of the bridge will only begin". */
function beginning({ starts, works, modals }: HistoryWords): RegExp {
  const [start, work, modal] = [starts, works, modals].map((each) => `(?:${each.join('|')})`)
  const forward = `${start}(?: \\p{L}+){0,2} ${work}`
  const backward = `${work}(?: [\\p{L}\\p{N}-]+){0,9}?(?: ${modal})+ ${start}`
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forward}|${backward})(?![\\p{L}\\p{N}])`, 'iu')
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
