import { oncePer } from '../core/once-per.ts'
import type { Bound } from '../core/quantity.ts'
import type { Coverage } from '../languages/coverage-words.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { writtenNumber } from './written-number.ts'

interface Phrases {
  readonly coverage: RegExp
  readonly bound: RegExp
  readonly bounds: ReadonlyMap<string, Bound>
}

/** What the words of a figure say that it covers, or null where they say nothing of it. */
export function coverageIn(quotes: readonly string[], language: string | null): Coverage | null {
  const pack = packOf(language ?? '')
  if (!pack) return null
  const { coverage } = phrasesOf(pack)
  for (const quote of quotes) {
    const words = coverage.exec(quote)?.[0].toLowerCase().replace(/\s+/g, ' ')
    if (words) return pack.coverageWords.phrases.get(words) ?? null
  }
  return null
}

/** The words of a subject in lower case, without its coverage and what says no more than the indicator does. */
export function subjectWords(subject: string | null, language: string | null): string {
  if (subject === null) return ''
  const pack = packOf(language ?? '')
  const covered = pack ? subject.replace(phrasesOf(pack).coverage, ' ') : subject
  const words = covered.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.filter((word) => !pack?.coverageWords.generic.has(word)).join(' ')
}

/**
 * The goods that the words around a number name, from the beginning of its clause to the next mark or number behind it, and
 * in what its clause points back to: "grain exports were $20 million" measures a part of the exports, whether or not the
 * reader has a subject for it. Rather too many words than too few: what seems to be of two things is not compared.
 */
export function goodsAround(
  value: number,
  quotes: readonly string[],
  language: string | null,
): string {
  const pack = packOf(language ?? '')
  const [quote, ...antecedents] = quotes
  if (!pack || quote === undefined) return ''
  const { start, end } = writtenNumber(value, [quote])
  const before = start < 0 ? quote : quote.slice(0, start)
  const behind = start < 0 ? '' : (/^[^,;:\d]*/.exec(quote.slice(end))?.[0] ?? '')
  const earlier = antecedents.map((each) => /^\D*/.exec(each)?.[0] ?? '')
  const text = [before, behind, ...earlier].join(' ').replace(phrasesOf(pack).coverage, ' ')
  const { goods } = pack.coverageWords
  const named = (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((word) => goods.has(word))
  return [...new Set(named)].sort().join(' ')
}

/** The bound that the last words of a text put on the number behind them: "up almost". */
export function boundBefore(text: string, language: string | null): Bound {
  const pack = packOf(language ?? '')
  if (!pack) return '='
  const { bound, bounds } = phrasesOf(pack)
  const words = bound.exec(text)?.[1]?.toLowerCase().replace(/\s+/g, ' ')
  return words === undefined ? '=' : (bounds.get(words) ?? '=')
}

/** The phrases of a pack as patterns. */
const phrasesOf = oncePer((pack: LanguagePack): Phrases => {
  const list = pack.words.find((words) => words.class === 'bound')?.words ?? []
  const bounds = new Map([...list] as [string, Bound][])
  return {
    coverage: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${any(pack.coverageWords.phrases.keys())})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    bound: new RegExp(`(?<![\\p{L}\\p{N}])(${any(bounds.keys())})\\s*$`, 'iu'),
    bounds,
  }
})

/** An alternative of phrases, the longest first, with any white space between their words. */
function any(phrases: Iterable<string>): string {
  const escaped = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
  return escaped.length === 0 ? '(?!)' : escaped.join('|')
}
