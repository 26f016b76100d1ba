import { useChosen } from '../../address/chosen.ts'
import type { Hit } from '../../api/answers.ts'
import { useParts } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { Filters, Words } from '../../parts/filters.tsx'
import { More } from '../../parts/more.tsx'
import { FoundDocuments } from './found-documents.tsx'
import { FoundThreads } from './found-threads.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Offers } from './offers.tsx'
import './search-page.css'

/** So many documents of a part, each with its sentence. */
const PART = 10

/** Documents with some words, what was read in their sentences, and the threads that these belong to. */
export function SearchPage() {
  const { of } = useChosen()
  const words = of('q').trim()
  return (
    <Page
      title={words === '' ? 'Search' : `Search: ${words}`}
      heading="Search"
      lead="All words must occur in a document; words in “quotation marks”, one after the other. A key of a document, record or thread leads to it."
    >
      <div className="search-page-filters">
        <Filters>
          <Words name="q" label="Words" example="grain terminal" />
          <Words name="party" label="Parties" example="KZ, IR" />
          <Words name="source" label="Source" example="gazette" />
          <Words name="from" label="From" type="date" />
          <Words name="to" label="To" type="date" />
        </Filters>
      </div>
      {words !== '' && <Found words={words} />}
    </Page>
  )
}

function Found({ words }: { readonly words: string }) {
  const { of } = useChosen()
  const [party, source, from, to] = ['party', 'source', 'from', 'to'].map(of)
  const asked = { q: words, party, source, from, to, limit: PART }
  const question = useParts<Hit>('search', asked)
  return (
    <div className="search-page">
      <Offers words={words} />
      <Answered question={question} what="for these words">
        {(hits) =>
          hits.length === 0 ? (
            <NothingFound words={words} />
          ) : (
            <div className="search-page-found">
              <FoundThreads hits={hits} />
              <FoundDocuments hits={hits} />
            </div>
          )
        }
      </Answered>
      <More question={question} />
    </div>
  )
}
