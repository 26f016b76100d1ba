import type { Hit } from '../../api/answers.ts'
import { quoteWords } from '../../words/quote.ts'
import { excerptParts } from './excerpt-parts.ts'

/** Words of a document around those that were searched for, which are marked. */
export function Excerpt({ excerpt, found }: Pick<Hit, 'excerpt' | 'found'>) {
  return (
    <p className="found-documents-excerpt" dir="auto">
      {excerptParts(excerpt, found).map(({ words, isFound, start }) =>
        isFound ? (
          <mark key={start}>{quoteWords(words)}</mark>
        ) : (
          <span key={start}>{quoteWords(words)}</span>
        ),
      )}
    </p>
  )
}
