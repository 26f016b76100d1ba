import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { DocumentAnswer } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { instantWords } from '../../words/time.ts'
import type { OpenedDocument } from './opened-document.ts'
import { OriginalDownload } from './original-download.tsx'

const LONGEST = 200
const MOST = 20
const TOLD_BY: Readonly<Record<string, string>> = {
  'json-ld': 'its JSON-LD',
  opengraph: 'its OpenGraph tags',
  meta: 'its metadata',
  time: 'its time element',
  text: 'its text',
  address: 'its address',
  feed: 'the feed that lists it',
  mail: 'the mail that carried it',
  paper: 'the properties of the file',
  json: 'its JSON',
  option: 'whoever added it',
}

/** Where a document comes from, and what else is known of it. */
export function Provenance({ document }: { readonly document: OpenedDocument }) {
  const { source, authors, published, publishedFrom, language, added, original, id } = document
  const from = publishedFrom === null ? '' : `, by ${TOLD_BY[publishedFrom] ?? publishedFrom}`
  return (
    <section className="document-about">
      <h2>About this document</h2>
      <dl className="document-facts">
        <Fact name="source">{source && <Words>{source}</Words>}</Fact>
        <Fact name="authors">
          {authors.length > 0 && <Words>{authors.slice(0, MOST).join(', ')}</Words>}
        </Fact>
        <Fact name="published">
          {published === null ? 'no date is told' : <When time={published} />}
          {from}
        </Fact>
        <Fact name="language">{language === null ? 'not known' : languageName(language)}</Fact>
        <Fact name="added">{instantWords(added)}</Fact>
        <Fact name="id">
          <Words>{id}</Words>
        </Fact>
        <Fact name="came as">
          {original ? [original.mediaType, original.charset].filter(Boolean).join(', ') : 'text'}
        </Fact>
        <Fact name="SHA-256">{original && <code>{original.sha256}</code>}</Fact>
      </dl>
      <OriginalDownload document={document} />
      <Others title="The same text" of={document} documents={document.sameText} />
      <Others title="Versions of this address" of={document} documents={document.versions} />
    </section>
  )
}

interface FactProps {
  readonly name: string
  readonly children: React.ReactNode
}

function Fact({ name, children }: FactProps) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Words({ children }: { readonly children: string }) {
  return <bdi>{cut(quoteWords(children), LONGEST)}</bdi>
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch (error) {
    // A document may name a language as it likes.
    if (error instanceof RangeError) return tag.slice(0, LONGEST)
    throw error
  }
}

interface OthersProps {
  readonly title: string
  readonly of: OpenedDocument
  readonly documents: readonly DocumentAnswer[]
}

/** Other documents that are this one in another way; nothing where there is none but itself. */
function Others({ title, of, documents }: OthersProps) {
  if (documents.every(({ document }) => document === of.document)) return null
  return (
    <>
      <h3>{title}</h3>
      <ol className="document-others">
        {documents.slice(0, MOST).map((other) => (
          <li key={other.document}>
            {other.document === of.document ? (
              <OneOf document={other} />
            ) : (
              <Link document={other} />
            )}
          </li>
        ))}
      </ol>
      {documents.length > MOST && <p className="soft small">and {documents.length - MOST} more</p>}
    </>
  )
}

function Link({ document }: { readonly document: DocumentAnswer }) {
  return (
    <To address={documentAddress(document.document)}>
      <OneOf document={document} />
    </To>
  )
}

function OneOf({
  document: { source, title, id, published, added },
}: {
  readonly document: DocumentAnswer
}) {
  return (
    <>
      <Words>{source ?? title ?? id}</Words>,{' '}
      {published === null ? 'no date' : <When time={published} />}, added {instantWords(added)}
    </>
  )
}
