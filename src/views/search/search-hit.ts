import type { LedgerDocument, LedgerRecord } from '../../ledger/ledger-record.ts'
import type { Hit } from '../../ledger/store/reads/ledger-reads.ts'
import { quotation } from '../reading/quotation.ts'

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g
const [OPEN, CLOSE] = ['\u0002', '\u0003']

/** A place in a document where searched words stand, and what was read there. */
export interface SearchHit {
  readonly document: LedgerDocument
  /** The words around it, without marks. */
  readonly excerpt: string
  /** Where the searched words stand in the excerpt. */
  readonly found: readonly Place[]
  /** The records whose evidence lies in the sentences of the found words. */
  readonly records: readonly LedgerRecord[]
}

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * A hit with the records of the sentences in which the words were found. Where the hit is in the title, the first
 * sentence of the text that has one of its words is shown.
 */
export function searchHit(
  { document, excerpt: marked }: Hit,
  text: string,
  records: readonly LedgerRecord[],
): SearchHit {
  const { excerpt, found } = withoutMarks(marked)
  const core = excerpt.replace(/^…|…$/g, '')
  const at = core === '' ? -1 : text.indexOf(core)
  if (at < 0) {
    const words = found.map(({ start, end }) => excerpt.slice(start, end))
    return hitInText({ document, excerpt, found, records: [] }, { words, text, records })
  }
  const shift = at - excerpt.indexOf(core)
  const places = found.map(({ start, end }) => ({ start: start + shift, end: end + shift }))
  return { document, excerpt, found, records: toldAt(places, text, records) }
}

interface Searched {
  readonly words: readonly string[]
  readonly text: string
  readonly records: readonly LedgerRecord[]
}

/** The hit of a title, shown where its words stand in the text, if they do. */
function hitInText(title: SearchHit, { words, text, records }: Searched): SearchHit {
  const any = words.map((word) => word.replace(SYNTAX, '\\$&')).join('|')
  const places = any === '' ? [] : [...text.matchAll(wholeWords(any))]
  const [first] = places
  if (!first) return title
  const sentence = sentenceAround(text, placeOf(first))
  const found = places
    .map(placeOf)
    .filter((place) => overlaps(place, sentence))
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  const excerpt = text.slice(sentence.start, sentence.end)
  return { ...title, excerpt, found, records: toldAt([placeOf(first)], text, records) }
}

function wholeWords(any: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu')
}

function placeOf({ index, 0: { length } }: RegExpExecArray): Place {
  return { start: index, end: index + length }
}

/** The records whose evidence lies in the sentences around some places. */
function toldAt(
  places: readonly Place[],
  text: string,
  records: readonly LedgerRecord[],
): LedgerRecord[] {
  const sentences = places.map((place) => sentenceAround(text, place))
  return records.filter(({ record }) =>
    record.evidence.some((each) => sentences.some((sentence) => overlaps(each, sentence))),
  )
}

function withoutMarks(marked: string): { excerpt: string; found: Place[] } {
  const found: Place[] = []
  let excerpt = ''
  for (const part of marked.split(OPEN)) {
    const [hit, rest] = part.split(CLOSE)
    if (rest !== undefined && hit !== undefined) {
      found.push({ start: excerpt.length, end: excerpt.length + hit.length })
      excerpt += hit + rest
    } else excerpt += part
  }
  return { excerpt, found }
}

function sentenceAround(text: string, { start, end }: Place): Place {
  const [before, , behind] = quotation(text, { start, end, quote: '' })
  return { start: start - (before?.words.length ?? 0), end: end + (behind?.words.length ?? 0) }
}

function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}
