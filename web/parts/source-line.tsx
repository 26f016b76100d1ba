import type { DocumentHead } from '../api/answers.ts'
import { cut, quoteWords } from '../words/quote.ts'
import { LivePage } from './live-page.tsx'
import { When } from './when.tsx'

const LONGEST = 120

interface SourceLineProps {
  readonly document: DocumentHead
  readonly speaker?: string | null
  /** Words by which the live page is opened at their place. */
  readonly quote?: string | null
}

/** Who says so, in which document, of which day; with a link to the live page where it has an address of the web. */
export function SourceLine({ document, speaker = null, quote = null }: SourceLineProps) {
  const { title, id, source, published, url } = document
  return (
    <p className="source-line">
      {speaker !== null && <bdi>{cut(quoteWords(speaker), LONGEST)}, </bdi>}
      <bdi>{cut(quoteWords(title ?? id), LONGEST)}</bdi>
      {source !== null && (
        <>
          , <bdi>{cut(quoteWords(source), LONGEST)}</bdi>
        </>
      )}
      {', '}
      {published === null ? 'no date' : <When time={published} />}
      <LivePage url={url} quote={quote} />
    </p>
  )
}
