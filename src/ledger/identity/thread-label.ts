import { compareTexts } from '../../core/order.ts'
import { firstQuote } from '../../records/first-quote.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import type { ThreadKind } from '../ledger-record.ts'
import { threadKindOf } from './thread-kind.ts'

/** Labels are cut at a word before so many characters. */
const LONGEST = 90
const SHORTEST = 12

/**
 * A short label in the words of the records of a thread of a kind, at most {@link LONGEST} characters: of the words
 * that its records give, those that share most with the others. The order of the records does not matter.
 *
 * @example labelOf([commitment]) // 'build a joint terminal in the port of Bandar Abbas'
 */
export function labelOf(
  records: readonly RapporteurRecord[],
  kind: ThreadKind = threadKindOf(records),
): string {
  const own = records.flatMap((record) => candidateOf(record, kind) ?? [])
  const candidates = kind === 'promise' ? [...own, ...routesNamed(records)] : own
  const quotes = records.map(firstQuote)
  return shortened(mostShared(candidates.length > 0 ? candidates : quotes, quotes))
}

/** What a record gives for the label of a thread of a kind. */
function candidateOf(record: RapporteurRecord, kind: ThreadKind): string | null {
  switch (record.kind) {
    case 'commitment':
      return kind === 'promise' ? record.action : null
    case 'instrument':
      if (kind === 'promise') return record.title
      return kind === 'document' ? (record.title ?? firstQuote(record)) : null
    case 'link':
      return kind === 'route' ? routeOf(record.from, record.to) : null
    case 'position':
      return kind === 'stance' ? record.about : null
    default:
      return null
  }
}

const routeOf = (from: string | null, to: string | null): string | null =>
  from && to ? `${from} – ${to}` : null

/** The routes whose ends are named by another record than the link, so that a promise is about them. */
function routesNamed(records: readonly RapporteurRecord[]): string[] {
  return records.flatMap((record) => {
    if (record.kind !== 'link' || record.from === null || record.to === null) return []
    const [from, to] = [record.from, record.to]
    const isNamed = records.some((other) => {
      const quote = firstQuote(other)
      return other !== record && quote.includes(from) && quote.includes(to)
    })
    return isNamed ? (routeOf(from, to) ?? []) : []
  })
}

const WORD = /[\p{L}\d]{4,}/gu

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(WORD) ?? [])

/**
 * The text whose words the others and the quotations have most, in relation to its length; of equals the
 * first by its letters.
 */
function mostShared(texts: readonly string[], quotes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of [...texts, ...quotes])
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const value = (text: string): number => {
    const words = [...wordsOf(text)]
    const sum = words.reduce((total, word) => total + (counts.get(word) ?? 1) - 1, 0)
    return text.length < SHORTEST ? 0 : sum / (words.length + 2)
  }
  return [...new Set(texts)].sort((a, b) => value(b) - value(a) || compareTexts(a, b))[0] ?? ''
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^[\s"'“‘,;:–-]+|[\s"'”’,;:.–-]+$/g, '')
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[,;:.–-]+$/, '')}…`
}
