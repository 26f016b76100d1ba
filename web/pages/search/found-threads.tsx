import { threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Hit } from '../../api/answers.ts'
import { InParts } from '../../parts/in-parts.tsx'
import { KindName } from '../../parts/kind-name.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { countWords } from '../../words/amount.ts'
import { labelWords } from '../../words/label.ts'
import { type CountedThread, threadsOfHits } from './threads-of-hits.ts'
import './found-threads.css'

const FEW = 4
const LONGEST = 160

/** What the sentences that were found speak of: their threads, those of the most documents first. */
export function FoundThreads({ hits }: { readonly hits: readonly Hit[] }) {
  const threads = threadsOfHits(hits)
  if (threads.length === 0) return null
  return (
    <section className="found-threads" aria-labelledby="found-threads">
      <h2 id="found-threads">What they speak of</h2>
      <InParts items={threads} by={FEW}>
        {(shown) => (
          <ol>
            {shown.map((each) => (
              <ThreadItem key={each.thread} thread={each} />
            ))}
          </ol>
        )}
      </InParts>
    </section>
  )
}

function ThreadItem({ thread }: { readonly thread: CountedThread }) {
  const { thread: key, kind, label, stage, documents } = thread
  return (
    <li>
      <p className="found-threads-stage">
        <KindName kind={kind} />
        {stage !== null && <StageMark stage={stage} />}
        {documents > 1 && <span className="soft">{countWords(documents, 'document')}</span>}
      </p>
      <p className="found-threads-label" dir="auto">
        <To address={threadAddress(key)}>{labelWords(label, LONGEST)}</To>
      </p>
    </li>
  )
}
