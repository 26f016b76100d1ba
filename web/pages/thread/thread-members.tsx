import { recordAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { RecordAnswer } from '../../api/answers.ts'
import { InParts } from '../../parts/in-parts.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { RecordGist } from '../../parts/record-gist.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { When } from '../../parts/when.tsx'

interface ThreadMembersProps {
  readonly title: string
  readonly members: readonly RecordAnswer[]
}

/** Records one below the other, with their words: those of a thread without stages, or beside its story. */
export function ThreadMembers({ title, members }: ThreadMembersProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <InParts items={members}>
        {(shown) => (
          <ol className="thread-story">
            {shown.map((member) => (
              <Member key={member.record} member={member} />
            ))}
          </ol>
        )}
      </InParts>
    </section>
  )
}

function Member({ member }: { readonly member: RecordAnswer }) {
  const { record, kind, words, document, speaker, evidence, review } = member
  return (
    <li className="thread-step" id={record}>
      <div className="thread-step-head">
        <p className="thread-said">
          {document.published === null ? 'No date' : <When time={document.published} />}
        </p>
        <p className="thread-gist">
          <RecordGist record={member} />
        </p>
      </div>
      <div>
        <Quotation quote={evidence[0]?.quote ?? words} {...{ record, document, speaker, kind }} />
        <p className="thread-record">
          <To address={recordAddress(record)}>
            <KindName kind={kind} />
            <span className="for-listeners">: {words}</span>
          </To>{' '}
          · <ReviewMark review={review} />
        </p>
      </div>
    </li>
  )
}
