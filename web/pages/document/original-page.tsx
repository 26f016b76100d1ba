import { keptToken } from '../../api/token.ts'
import type { OpenedDocument } from './opened-document.ts'
import { OriginalDownload } from './original-download.tsx'

/** The page that a document came as, beside its text, in a frame without any rights: its address gives it none either. */
export function OriginalPage({ document }: { readonly document: OpenedDocument }) {
  if (keptToken() !== null) {
    return (
      <section className="document-original" aria-label="The original page">
        <p className="soft">
          A frame cannot show the token that this server asks for, so that the page cannot stand
          here.
        </p>
        <OriginalDownload document={document} />
      </section>
    )
  }
  return (
    <section className="document-original" aria-label="The original page">
      <iframe
        sandbox=""
        referrerPolicy="no-referrer"
        src={`/api/documents/${document.document}/page`}
        title="The original page, without its scripts, pictures and links to elsewhere"
      />
    </section>
  )
}
