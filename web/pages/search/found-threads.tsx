import { useState } from 'react'
import { threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Hit } from '../../api/answers.ts'
import { KindName } from '../../parts/kind-name.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { countWords } from '../../words/amount.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import { threadsOfHits } from './threads-of-hits.ts'
import './found-threads.css'

const FEW = 4
const LONGEST = 160

/** What the sentences that were found speak of: their threads, those of the most documents first. */
export function FoundThreads({ hits }: { readonly hits: readonly Hit[] }) {
  const [all, showAll] = useState(false)
  const threads = threadsOfHits(hits)
  if (threads.length === 0) return null
  return (
    <section className="found-threads" aria-labelledby="found-threads">
      <h2 id="found-threads">What they speak of</h2>
      <ol>
        {threads.slice(0, all ? threads.length : FEW).map((each) => (
          <li key={each.thread}>
            <p className="found-threads-stage">
              <KindName kind={each.kind} />
              {each.stage !== null && <StageMark stage={each.stage} />}
              {each.documents > 1 && (
                <span className="soft">{countWords(each.documents, 'document')}</span>
              )}
            </p>
            <p className="found-threads-label" dir="auto">
              <To address={threadAddress(each.thread)}>{quoteWords(cut(each.label, LONGEST))}</To>
            </p>
          </li>
        ))}
      </ol>
      {threads.length > FEW && !all && (
        <button type="button" className="quiet small" onClick={() => showAll(true)}>
          All {countWords(threads.length, 'thread')}
        </button>
      )}
    </section>
  )
}
