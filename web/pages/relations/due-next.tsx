import { documentAddress, threadAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Overview } from '../../api/answers.ts'
import { InParts } from '../../parts/in-parts.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { StageMark } from '../../parts/stage-mark.tsx'
import { When } from '../../parts/when.tsx'
import { labelWords } from '../../words/label.ts'
import { timeWords } from '../../words/time.ts'
import './due-next.css'

type Due = Overview['due'][number]

const FEW = 5
const LONGEST = 160

/** What is due next, the earliest first, each with where it stands and who says when. */
export function DueNext({ due, asOf }: { readonly due: readonly Due[]; readonly asOf: string }) {
  if (due.length === 0)
    return <p className="soft">Nothing is due after {timeWords(asOf)} by what is known.</p>
  return (
    <InParts items={due} by={FEW}>
      {(shown) => (
        <ol className="due-next">
          {shown.map((each) => (
            <DueItem key={each.thread} due={each} />
          ))}
        </ol>
      )}
    </InParts>
  )
}

function DueItem({ due: { due, of, thread, label, stage, record } }: { readonly due: Due }) {
  const { document, speaker, evidence } = record
  return (
    <li>
      <p className="due-next-day numbers">
        <To address={documentAddress(document.document, record.record)}>
          <When time={due} />
        </To>
        {of === 'signature' && <span className="soft">to be signed</span>}
        {of === 'beginning' && <span className="soft">to begin</span>}
        <StageMark stage={stage?.stage} />
        <ReviewMark review={record.review} />
      </p>
      <h3 dir="auto">
        <To address={threadAddress(thread)}>{labelWords(label, LONGEST)}</To>
      </h3>
      <SourceLine document={document} speaker={speaker} quote={evidence[0]?.quote ?? null} />
    </li>
  )
}
