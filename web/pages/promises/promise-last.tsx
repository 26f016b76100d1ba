import { documentAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Story } from '../../api/answers.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { timeWords } from '../../words/time.ts'

const LONGEST_QUOTE = 130
const LONGEST_NAME = 60

/** The last words said of a promise, which lead to their place in the document, and who said them when. */
export function PromiseLast({ last }: Pick<Story, 'last'>) {
  if (last === null) return null
  const { document, record, quote, speaker, said } = last
  return (
    <p className="promise-last">
      <To address={documentAddress(document, record)}>
        {quote === null ? (
          'its document'
        ) : (
          <q className="promise-quote" dir="auto">
            {cut(quoteWords(quote), LONGEST_QUOTE)}
          </q>
        )}
      </To>{' '}
      <span className="promise-said">
        {speaker !== null && <bdi>{cut(quoteWords(speaker), LONGEST_NAME)}, </bdi>}
        {timeWords(said)}
      </span>
    </p>
  )
}
