import { documentAddress } from '../address/addresses.ts'
import { To } from '../address/to.tsx'
import type { DocumentHead } from '../api/answers.ts'
import { quoteWords } from '../words/quote.ts'
import { SourceLine } from './source-line.tsx'

interface QuotationProps {
  readonly quote: string
  /** The record whose words these are, to which the document is opened. */
  readonly record: string
  readonly document: DocumentHead
  readonly speaker: string | null
  /** The kind of the record, for its colour. */
  readonly kind?: string
}

/** Words of a document, which lead to their place in it, and who says so where and when. */
export function Quotation({ quote, record, document, speaker, kind }: QuotationProps) {
  return (
    <figure className="quotation" data-kind={kind}>
      <blockquote className="quotation-words" dir="auto">
        <To address={documentAddress(document.document, record)}>“{quoteWords(quote)}”</To>
      </blockquote>
      <figcaption>
        <SourceLine document={document} speaker={speaker} quote={quote} />
      </figcaption>
    </figure>
  )
}
