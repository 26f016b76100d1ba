import { threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { Quotation } from '../../parts/quotation.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import type { ToDecide } from './review-answers.ts'

const LONGEST = 600
/** Two or three are compared at a glance; the story of the thread has all. */
const MOST = 4

/** What is taken for the same thing: the other statements of the thread, the weakest tie first. */
export function ThreadOfItem({ looked: { shown, thread } }: { readonly looked: ToDecide }) {
  if (thread === null || (thread.records === 1 && thread.stages.length === 0)) return null
  const others = thread.members
    .filter(({ record }) => record !== shown.record)
    .toSorted((x, y) => Number(y.record === thread.tie?.a) - Number(x.record === thread.tie?.a))
  return (
    <section className="review-thread" data-kind={thread.kind} aria-label="Its thread">
      <h3>
        <To address={threadAddress(thread.thread)}>
          {thread.records === 1
            ? 'Nothing else tells it'
            : `Taken for one thing with ${countWords(thread.records - 1, 'other statement')}`}
        </To>{' '}
        {thread.stages.length > 0 && <StageMark stage={thread.stage} />}
      </h3>
      {others.slice(0, MOST).map(({ record, document, speaker, kind, evidence, words }) => (
        <div key={record}>
          <p className="small" dir="auto">
            {quoteWords(words)}
          </p>
          <Quotation
            {...{ record, document, speaker, kind }}
            quote={cut(evidence[0]?.quote ?? '', LONGEST)}
          />
        </div>
      ))}
    </section>
  )
}
