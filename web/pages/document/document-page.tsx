import { useParams } from 'wouter'
import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Answered } from '../../parts/answered.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { OpenedDocument } from './opened-document.ts'
import { OpenedPage } from './opened-page.tsx'
import './document.css'

const LONGEST = { window: 120, heading: 300 }

/** A document: its text with every record marked in place, and what is known of it. */
export function DocumentPage() {
  const { key = '' } = useParams<{ key: string }>()
  const question = useAnswer<OpenedDocument>(`documents/${encodeURIComponent(key)}`)
  const { data } = question
  const title = quoteWords(data?.title ?? data?.id ?? 'Document')
  return (
    <Page
      title={cut(title, LONGEST.window)}
      heading={cut(title, LONGEST.heading)}
      {...(data && { aside: <Head document={data} /> })}
    >
      <Answered question={question} what="for the document">
        {(document) => <OpenedPage key={document.document} document={document} />}
      </Answered>
    </Page>
  )
}

/** Who published it and when, with the live page; and whether it is still the latest of its versions. */
function Head({ document }: { readonly document: OpenedDocument }) {
  const { source, id, versions } = document
  const last = versions.at(-1)
  return (
    <>
      <SourceLine document={{ ...document, title: source ?? id, source: null }} />
      {last && last.document !== document.document && (
        <p>
          <To address={documentAddress(last.document)}>A newer version took its place</To>
        </p>
      )}
    </>
  )
}
