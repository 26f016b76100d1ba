import { documentAddress } from '../../address/addresses.ts'
import { liveAddress } from '../../address/live-address.ts'
import { To } from '../../address/to.tsx'
import { Outside } from '../../parts/outside.tsx'
import { When } from '../../parts/when.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { ListedDocument } from './listed-document.ts'

const LONGEST = { title: 200, source: 80, authors: 120 }

/** A document in the list: when it was published, what it is called, and who published it. */
export function DocumentRow({ document }: { readonly document: ListedDocument }) {
  const { document: key, id, title, published, source, url, authors } = document
  const live = liveAddress(url, null)
  return (
    <tr>
      <td className="documents-day numbers">
        {published === null ? <span className="soft">no date</span> : <When time={published} />}
      </td>
      <td className="documents-title">
        <To address={documentAddress(key)}>
          <bdi>{cut(quoteWords(title ?? id), LONGEST.title)}</bdi>
        </To>
        <Notes document={document} />
      </td>
      <td className="documents-source">
        <Publisher source={source} live={live} id={id} />
        {authors.length > 0 && (
          <p className="soft small">
            <bdi>{cut(quoteWords(authors.join(', ')), LONGEST.authors)}</bdi>
          </p>
        )}
        {live !== null && (
          <p className="small">
            <Outside address={live}>live page</Outside>
          </p>
        )}
      </td>
    </tr>
  )
}

/** What a reader should know before opening it: another language, and that the text was read before. */
function Notes({ document: { language, origin } }: { readonly document: ListedDocument }) {
  const isForeign = language !== null && language !== 'en'
  if (!isForeign && origin === null) return null
  return (
    <p className="soft small">
      {isForeign && <span>{languageName(language)}. </span>}
      {origin !== null && (
        <>
          The same text as <To address={documentAddress(origin)}>an earlier document</To>.
        </>
      )}
    </p>
  )
}

interface PublisherProps {
  readonly source: string | null
  readonly live: string | null
  readonly id: string
}

/** Who published a document: by name, by address, or where neither is known, by what it is called here. */
function Publisher({ source, live, id }: PublisherProps) {
  const known = source ?? (live === null ? null : new URL(live).host)
  return (
    <bdi className={known === null ? 'soft' : ''}>
      {cut(quoteWords(known ?? id), LONGEST.source)}
    </bdi>
  )
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch (error) {
    // A document may name a language as it likes.
    if (error instanceof RangeError) return cut(tag, LONGEST.source)
    throw error
  }
}
