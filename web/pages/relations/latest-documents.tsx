import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Overview } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { viewAddress } from './view-address.ts'
import './latest-documents.css'

const LONGEST = 160

/** The documents published last, and the way to all of them. */
export function LatestDocuments({
  documents,
  parties,
}: {
  readonly documents: Overview['documents']
  readonly parties: readonly string[]
}) {
  if (documents.length === 0) return <p className="soft">No document speaks of it.</p>
  return (
    <>
      <ol className="latest-documents">
        {documents.map(({ document, title, id, source, published }) => (
          <li key={document}>
            <p className="latest-documents-title" dir="auto">
              <To address={documentAddress(document)}>{quoteWords(cut(title ?? id, LONGEST))}</To>
            </p>
            <p className="small soft">
              {published === null ? 'no date' : <When time={published} />}
              {source !== null && (
                <>
                  , <bdi>{quoteWords(cut(source, LONGEST))}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      <p className="small latest-documents-all">
        <To address={viewAddress('/documents', parties)}>All documents</To>
      </p>
    </>
  )
}
