import type { ShownRecord } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Quotation } from '../../parts/quotation.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { Statement } from './check-answers.ts'

const LONGEST = 600

/** A statement of the ledger with its document, which is asked for; until then its words. */
export function StatementOf({ statement }: { readonly statement: Statement }) {
  const { record, published, review, evidence } = statement
  const { data } = useAnswer<ShownRecord>(`records/${record}`)
  const quote = cut(evidence[0]?.quote ?? '', LONGEST)
  return (
    <div className="check-statement">
      {data?.record === record ? (
        <Quotation
          {...{ quote, record, document: data.document, speaker: data.speaker, kind: data.kind }}
        />
      ) : (
        <figure className="quotation">
          <blockquote className="quotation-words" dir="auto">
            “{quoteWords(quote)}”
          </blockquote>
          <figcaption className="source-line">
            {published === null ? 'no date' : <When time={published} />}
          </figcaption>
        </figure>
      )}
      <ReviewMark review={review} />
    </div>
  )
}
