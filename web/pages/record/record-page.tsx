import { useParams } from 'wouter'
import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { ShownRecord } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { DecisionsAbout } from '../../parts/decisions-about.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { gistWords, titleWords } from '../../words/gist.ts'
import { FieldList } from './field-list.tsx'
import { recordFields } from './record-fields.ts'
import { RecordRules } from './record-rules.tsx'
import { RecordThread } from './record-thread.tsx'
import { RecordVersions } from './record-versions.tsx'
import './record.css'

/** A record: its fields, its words, and how it came to be. */
export function RecordPage() {
  const { key = '' } = useParams<{ key: string }>()
  const question = useAnswer<ShownRecord>(`records/${encodeURIComponent(key)}`)
  const record = question.error === null ? question.data : undefined
  return (
    <Page
      title={record ? titleWords(record) : 'Record'}
      lead={record && <Lead shown={record} />}
      aside={
        record && (
          <>
            <To address={documentAddress(record.document.document, record.record)}>
              In its document
            </To>
            <To address={`/review?key=${record.record}`}>Review it</To>
          </>
        )
      }
    >
      <Answered question={question} what="for the record">
        {(shown) => <Shown shown={shown} />}
      </Answered>
    </Page>
  )
}

function Lead({ shown }: { readonly shown: ShownRecord }) {
  return (
    <>
      <KindName kind={shown.kind} /> · {shown.kind === 'figure' && <>{gistWords(shown)} · </>}
      <ReviewMark review={shown.review} />
      {!shown.inForce && ' · in force no more: shown as it was last'}
    </>
  )
}

function Shown({ shown }: { readonly shown: ShownRecord }) {
  return (
    <div className="record">
      <div className="record-halves">
        <section aria-labelledby="record-says">
          <h2 id="record-says">What it says</h2>
          <FieldList fields={recordFields(shown)} />
        </section>
        <div className="record-half">
          <Words shown={shown} />
          <RecordThread shown={shown} />
        </div>
      </div>
      <RecordRules key={shown.record} record={shown.record} />
      <RecordVersions versions={shown.versions} />
      <DecisionsAbout of={shown.record} />
    </div>
  )
}

/** The words that make the claim, and those from which the rest of it was taken. */
function Words({ shown }: { readonly shown: ShownRecord }) {
  const { evidence, record, document, speaker, kind } = shown
  return (
    <section aria-labelledby="record-words">
      <h2 id="record-words">In the words of its document</h2>
      <ol className="record-words">
        {evidence.map(({ quote, start }) => (
          <li key={start}>
            <Quotation {...{ quote, record, document, speaker, kind }} />
          </li>
        ))}
      </ol>
    </section>
  )
}
