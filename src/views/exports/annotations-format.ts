import type { Evidence } from '../../core/evidence.ts'
import type { LedgerDocument, LedgerRecord } from '../../ledger/ledger-record.ts'
import type { Filter, LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import { recordWords } from '../reading/record-line.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Units of text before and behind a quotation that tell it from the same words elsewhere. */
const REACH = 40

/**
 * Records as a collection of the W3C Web Annotation Data Model in JSON-LD, one item a line: each record is
 * an annotation whose targets are its evidence, by the words with what stands around them and by their
 * position; see docs/exports.md.
 */
export async function* annotationLines(
  reads: LedgerReads,
  filter: Filter,
  moment: Moment,
): AsyncGenerator<string> {
  const collection = { id: 'urn:rapporteur:annotations', type: 'AnnotationCollection' }
  const page = { id: 'urn:rapporteur:annotations:1', type: 'AnnotationPage', startIndex: 0 }
  const head = JSON.stringify({ '@context': CONTEXT, ...collection, first: page })
  yield `${head.slice(0, -2)},"items":[`
  let total = 0
  let text: Text = { of: '', words: '', pairs: [] }
  for await (const record of reads.everyRecord(filter, moment)) {
    const { key } = record.document
    if (text.of !== key) text = await textOf(reads, key)
    yield `${total === 0 ? '' : ','}\n${JSON.stringify(annotationOf(record, text))}`
    total++
  }
  yield `\n]},"total":${total}}\n`
}

/** The text of the document at hand. */
interface Text {
  /** The key of its document. */
  readonly of: string
  readonly words: string
  /** Where it has characters of two UTF-16 units. */
  readonly pairs: readonly number[]
}

async function textOf(reads: LedgerReads, of: string): Promise<Text> {
  const words = (await reads.text(of)) ?? ''
  const pairs = [...words.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  return { of, words, pairs }
}

/** A record as an annotation of the document with this text. */
function annotationOf({ key, document, record, thread, review }: LedgerRecord, text: Text) {
  const { evidence, ...fields } = record
  return {
    id: `urn:rapporteur:${key}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: recordWords(record), format: 'text/plain' },
      { type: 'TextualBody', value: JSON.stringify(fields), format: 'application/json' },
      { type: 'TextualBody', purpose: 'tagging', value: record.kind },
      { type: 'TextualBody', purpose: 'assessing', value: review },
      { type: 'TextualBody', purpose: 'linking', value: `urn:rapporteur:${thread}` },
    ],
    target: evidence.map((each) => targetOf(document, each, text)),
  }
}

function targetOf(document: LedgerDocument, evidence: Evidence, text: Text) {
  return {
    type: 'SpecificResource',
    source: {
      id: document.url ?? `urn:rapporteur:${document.key}`,
      type: 'Text',
      ...(document.language === null ? {} : { language: document.language }),
    },
    state: { type: 'TimeState', sourceDate: document.added },
    selector: selectorsOf(evidence, text),
  }
}

function selectorsOf({ quote, start, end }: Evidence, { words, pairs }: Text) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: whole(words.slice(Math.max(0, start - REACH), start)),
      suffix: whole(words.slice(end, end + REACH)),
    },
    // Positions of the model count characters; those of records count UTF-16 units.
    { type: 'TextPositionSelector', start: characters(pairs, start), end: characters(pairs, end) },
  ]
}

/** Without half of a pair of UTF-16 units at either end. */
function whole(words: string): string {
  return words.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
}

/** How many characters stand before a place in a text with such pairs. */
function characters(pairs: readonly number[], place: number): number {
  const behind = pairs.findIndex((at) => at >= place)
  return place - (behind < 0 ? pairs.length : behind)
}
