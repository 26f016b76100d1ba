import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Hit } from '../../api/answers.ts'
import { LivePage } from '../../parts/live-page.tsx'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { Excerpt } from './excerpt.tsx'
import { FoundRecords } from './found-records.tsx'
import './found-documents.css'

const LONGEST = 200

/** The documents that were found, the best first, each with its words and what was read in their sentence. */
export function FoundDocuments({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <section aria-labelledby="found-documents">
      <h2 id="found-documents">Documents</h2>
      <ol className="found-documents">
        {hits.map((hit) => (
          <li key={hit.document}>
            <h3 dir="auto">
              <To address={documentAddress(hit.document, hit.records[0]?.record ?? null)}>
                {quoteWords(cut(hit.title ?? hit.id, LONGEST))}
              </To>
            </h3>
            <Excerpt excerpt={hit.excerpt} found={hit.found} />
            <Published hit={hit} />
            <FoundRecords hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** When and by whom a document was published, with a link to the live page where it has an address of the web. */
function Published({ hit: { published, source, url, records } }: { readonly hit: Hit }) {
  return (
    <p className="small soft">
      {published === null ? 'no date' : <When time={published} />}
      {source !== null && (
        <>
          , <bdi>{quoteWords(cut(source, LONGEST))}</bdi>
        </>
      )}
      <LivePage url={url} quote={records[0]?.evidence[0]?.quote ?? null} />
    </p>
  )
}
