import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import type { ToDecide } from './review-answers.ts'

const LONGEST = 2000

interface WordsInTextProps {
  readonly looked: ToDecide
  /** True to leave out the words around them. */
  readonly isAlone?: boolean
}

/** The words that were read, among those around them, which lead to their place in the document. */
export function WordsInText({ looked: { shown, around }, isAlone = false }: WordsInTextProps) {
  const { record, document, speaker, evidence } = shown
  return (
    <figure className="review-words">
      {around.map(({ before, quote, after }, i) => (
        <blockquote key={evidence[i]?.start ?? i} dir="auto">
          <span className="soft">{!isAlone && lined(before)}</span>
          <To address={documentAddress(document.document, record)}>
            <mark>{cut(quoteWords(quote), LONGEST)}</mark>
          </To>
          <span className="soft">{!isAlone && lined(after)}</span>
        </blockquote>
      ))}
      <figcaption>
        <SourceLine document={document} speaker={speaker} quote={evidence[0]?.quote ?? null} />
      </figcaption>
    </figure>
  )
}

/** Empty lines of the document tell nothing here. */
function lined(words: string): string {
  return quoteWords(words).replace(/\s*\n\s*/g, '\n')
}
