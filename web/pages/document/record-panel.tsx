import { liveAddress } from '../../address/live-address.ts'
import type { RecordAnswer } from '../../api/answers.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { Outside } from '../../parts/outside.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { RecordFields } from './record-fields.tsx'
import { RecordRules } from './record-rules.tsx'

const MOST_QUOTES = 5
const LONGEST = { words: 400, quote: 900, speaker: 120 }

/** A record beside the text that it was read from: its words, fields and quotation, and what made it. */
export function RecordPanel({ record }: { readonly record: RecordAnswer }) {
  const { kind, words, review, speaker } = record
  return (
    <div className="document-record-parts">
      <div>
        <p className="document-record-head">
          <KindName kind={kind} /> <ReviewMark review={review} />
        </p>
        <h2 dir="auto">{cut(quoteWords(words), LONGEST.words)}</h2>
        <Quotes record={record} />
        <p className="soft small">
          {speaker === null ? (
            'Said by the document itself.'
          ) : (
            <>
              Said by <bdi>{cut(quoteWords(speaker), LONGEST.speaker)}</bdi>.
            </>
          )}
        </p>
      </div>
      <div>
        <RecordFields record={record} />
      </div>
      <RecordRules record={record.record} />
    </div>
  )
}

/** The words that a record was read from, each with its place on the live page. */
function Quotes({ record: { kind, evidence, document } }: { readonly record: RecordAnswer }) {
  return (
    <>
      {evidence.slice(0, MOST_QUOTES).map(({ quote, start, end }) => (
        <figure key={`${start}-${end}`} className="quotation" data-kind={kind}>
          <blockquote className="quotation-words" dir="auto">
            “{cut(quoteWords(quote), LONGEST.quote)}”
          </blockquote>
          <LiveLink url={document.url} quote={quote} />
        </figure>
      ))}
      {evidence.length > MOST_QUOTES && (
        <p className="soft small">
          and {countWords(evidence.length - MOST_QUOTES, 'other place')}, all of them marked
        </p>
      )}
    </>
  )
}

function LiveLink({ url, quote }: { readonly url: string | null; readonly quote: string }) {
  const live = liveAddress(url, quote)
  if (live === null) return null
  return (
    <figcaption className="small">
      <Outside address={live}>these words on the live page</Outside>
    </figcaption>
  )
}
