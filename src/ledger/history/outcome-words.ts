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

/** The patterns of a language, by sort, and what finds a phrase of any sort, denied or not. */
interface Patterns {
  readonly bySort: ReadonlyMap<Sort, RegExp>
  readonly any: RegExp
}

const patterns = new Map<HistoryWords, Patterns>()

/** Quotations in one line, where any phrase stands in them: most have none, and are asked for every sort. */
const telling = new WeakMap<Statement, string | null>()

/**
 * The first phrase of a sort in a statement's quotation, in lower case; null where there is none,
 * where it is denied ("has not abandoned"), or where nothing is known of the language.
 */
export function outcomePhrase(statement: Statement, sort: Sort): string | null {
  const words = packOf(statement.of.document.language ?? '')?.historyWords
  if (!words) return null
  const { bySort, any } = patternsOf(words)
  const known = telling.get(statement)
  const told = known === undefined ? tellingIn(statement, any) : known
  telling.set(statement, told)
  return told === null ? null : (bySort.get(sort)?.exec(told)?.[0].toLowerCase() ?? null)
}

function tellingIn(statement: Statement, any: RegExp): string | null {
  const line = lineOf(statement)
  return any.test(line) ? line : null
}

const MORE_THAN_SPACES = /[^\S ]| {2}/

const lineOf = ({ quote }: Statement): string =>
  MORE_THAN_SPACES.test(quote) ? quote.replace(/\s+/g, ' ') : quote

const beginnings = new Map<HistoryWords, RegExp>()

/**
 * What a due is of by the words that tell it: "construction would start in 2003" is no delivery, so that "to be
 * completed in 2006" does not put it off.
 */
export function dueOfWork(statement: Statement): 'beginning' | 'delivery' {
  const words = packOf(statement.of.document.language ?? '')?.historyWords
  if (!words) return 'delivery'
  const known = beginnings.get(words) ?? beginning(words)
  beginnings.set(words, known)
  return known.test(lineOf(statement)) ? 'beginning' : 'delivery'
}

/** "Begin the construction", "the start of work", "construction of the bridge will only begin". */
function beginning({ starts, works, modals }: HistoryWords): RegExp {
  const [start, work, modal] = [starts, works, modals].map((each) => `(?:${each.join('|')})`)
  const forward = `${start}(?: \\p{L}+){0,2} ${work}`
  const backward = `${work}(?: [\\p{L}\\p{N}-]+){0,9}?(?: ${modal})+ ${start}`
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forward}|${backward})(?![\\p{L}\\p{N}])`, 'iu')
}

function patternsOf(words: HistoryWords): Patterns {
  const known = patterns.get(words)
  if (known) return known
  const made: Patterns = {
    bySort: new Map(SORTS.map((sort) => [sort, pattern(words[sort], words.denials)])),
    any: whole(SORTS.flatMap((sort) => words[sort])),
  }
  patterns.set(words, made)
  return made
}

/** Whole words; a denial may stand right before, or one word before. */
function pattern(phrases: readonly string[], denials: readonly string[]): RegExp {
  const denied = `(?<!(?<![\\p{L}\\p{N}])(?:${denials.join('|')}) (?:\\p{L}+ )?)`
  return whole(phrases, denied)
}

/** What has to stand before is looked at last, where a phrase stands at all: it costs most. */
function whole(phrases: readonly string[], before = ''): RegExp {
  const phrase = `(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`
  const first = before === '' ? '' : `(?=${phrase})${before}`
  return new RegExp(`(?<![\\p{L}\\p{N}])${first}${phrase}`, 'iu')
}
