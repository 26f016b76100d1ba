import type { LedgerDocument, LedgerRecord } from '../../ledger/ledger-record.ts'
import type { Hit } from '../../ledger/store/ledger-reads.ts'
import { quotation } from '../reading/quotation.ts'

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

interface Place {
  readonly start: number
  readonly end: number
}

/** A hit with the records of the sentences in which the words were found. */
export function searchHit(
  { document, excerpt: marked }: Hit,
  text: string,
  records: readonly LedgerRecord[],
): SearchHit {
  const { excerpt, found } = withoutMarks(marked)
  const core = excerpt.replace(/^…|…$/g, '')
  const at = text.indexOf(core)
  // A hit in the title stands in no sentence of the text.
  if (at < 0 || core === '') return { document, excerpt, found, records: [] }
  const shift = at - excerpt.indexOf(core)
  const sentences = found.map(({ start, end }) =>
    sentenceAround(text, { start: start + shift, end: end + shift }),
  )
  const told = records.filter(({ record }) =>
    record.evidence.some((each) => sentences.some((sentence) => overlaps(each, sentence))),
  )
  return { document, excerpt, found, records: told }
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
