import { recordAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { TimelineItem } from '../../api/answers.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { RecordGist } from '../../parts/record-gist.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { When } from '../../parts/when.tsx'
import { countWords } from '../../words/amount.ts'
import { titleWords } from '../../words/gist.ts'

/** An entry of the timeline: when, what, and in which words. */
export function TimelineEntry({ entry }: { readonly entry: TimelineItem }) {
  const { time, reported, record, kind, review, document, speaker, also, evidence } = entry
  const quote = evidence[0]?.quote
  return (
    <li className="timeline-entry" data-kind={kind}>
      <p className={`timeline-when numbers ${time === null ? 'is-undated' : ''}`}>
        {time === null ? (
          <>
            reported <When time={reported} />
            <br />
            <span className="small">no day told</span>
          </>
        ) : (
          <When time={time} />
        )}
      </p>
      <div className="timeline-told">
        <h4 dir="auto">
          <To address={recordAddress(record)}>{titleWords(entry)}</To>
        </h4>
        <p className="timeline-gist">
          <KindName kind={kind} /> <RecordGist record={entry} />
          {' · '}
          <ReviewMark review={review} />
          {also.length > 0 && ` · told in ${countWords(also.length, 'more record')}`}
        </p>
        {quote !== undefined && (
          <Quotation
            quote={quote}
            record={record}
            document={document}
            speaker={speaker}
            kind={kind}
          />
        )}
      </div>
    </li>
  )
}
