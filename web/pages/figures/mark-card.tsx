import { Quotation } from '../../parts/quotation.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { cut } from '../../words/quote.ts'
import type { ChartMark } from './chart-marks.ts'
import { changeBesides } from './figure-point.ts'
import { impliedBetween, markPeriod, markWords } from './mark-words.ts'

const LONGEST = 600

/** What a mark of the chart says, in whose words; a hint until one is pointed at. */
export function MarkCard({ mark }: { readonly mark: ChartMark | null }) {
  return (
    <section className="mark-card" aria-label="The mark pointed at" aria-live="polite">
      {mark === null ? (
        <p className="small soft">
          Point at a mark, or go through them with the arrow keys, to see whose words it is.
        </p>
      ) : (
        <Told mark={mark} />
      )}
    </section>
  )
}

function Told({ mark }: { readonly mark: ChartMark }) {
  const { point, implied, status } = mark
  const { words, calendar } = markPeriod(mark)
  const change = implied === null ? changeBesides(point) : null
  const [evidence] = point.evidence
  return (
    <>
      <p className="mark-value numbers">
        {markWords(mark)}
        {change !== null && <span className="mark-change"> {change}</span>}
      </p>
      <p className="small">
        {words}
        {calendar !== null && <>, {calendar}</>}
        {status !== 'reported' && <span className="soft"> · {status}</span>}
      </p>
      {implied !== null && <ImpliedNote mark={mark} />}
      {evidence && (
        <Quotation
          {...{ quote: cut(evidence.quote, LONGEST), record: point.record, kind: 'figure' }}
          {...{ document: point.document, speaker: point.speaker }}
        />
      )}
      <p className="small">
        <ReviewMark review={point.review} />
      </p>
    </>
  )
}

function ImpliedNote({ mark }: { readonly mark: ChartMark }) {
  const between = impliedBetween(mark)
  return (
    <p className="small mark-implied">
      Inferred: nobody states it. It follows from the change that is told here
      {between === null ? '.' : `: ${between}.`}
    </p>
  )
}
