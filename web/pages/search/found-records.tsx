import { documentAddress, recordAddress, threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Hit, RecordAnswer } from '../../api/answers.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { countWords } from '../../words/amount.ts'
import { labelWords } from '../../words/label.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import type { FoundThread } from './threads-of-hits.ts'

const MOST = 5
const LONGEST = 200

/** The records of the sentences that were found, each with the thread that it belongs to. */
export function FoundRecords({ hit: { records, threads } }: { readonly hit: Hit }) {
  if (records.length === 0) return null
  const byKey = new Map(threads.map((each) => [each.thread, each]))
  const more = records.length - MOST
  return (
    <ul className="found-records" aria-label="Read in this sentence">
      {records.slice(0, MOST).map((record) => (
        <li key={record.record} data-kind={record.kind}>
          <RecordLine record={record} />
          <ThreadLine thread={byKey.get(record.thread)} />
        </li>
      ))}
      {more > 0 && <li className="soft small">and {countWords(more, 'more record')}</li>}
    </ul>
  )
}

function RecordLine({ record }: { readonly record: RecordAnswer }) {
  const { record: key, kind, words, document, review } = record
  return (
    <p>
      <KindName kind={kind} />{' '}
      <To address={recordAddress(key)}>
        <bdi>{quoteWords(cut(words, LONGEST))}</bdi>
      </To>{' '}
      <To address={documentAddress(document.document, key)} className="small">
        in the text
      </To>{' '}
      <ReviewMark review={review} />
    </p>
  )
}

function ThreadLine({ thread }: { readonly thread: FoundThread | undefined }) {
  if (thread === undefined) return null
  const { thread: key, kind, label, stage } = thread
  return (
    <p className="found-records-thread small">
      <span className="soft">of the {kind}</span>{' '}
      <To address={threadAddress(key)}>
        <bdi>{labelWords(label, LONGEST)}</bdi>
      </To>{' '}
      {stage !== null && <StageMark stage={stage} />}
    </p>
  )
}
