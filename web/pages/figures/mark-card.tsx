import { Quotation } from '../../parts/quotation.tsx'
import { ReviewMark } from '../../parts/review-mark.tsx'
import { cut } from '../../words/quote.ts'
import type { ChartMark } from './chart-marks.ts'
import { changeBesides } from './figure-point.ts'
import { impliedBetween, markPeriod, markWords } from './mark-words.ts'

const LONGEST = 600

interface MarkCardProps {
  /** The mark that is pointed at; null where none is. */
  readonly mark: ChartMark | null
  /** What is shown until then: the last figure. */
  readonly last: ChartMark | null
}

/** What a mark of the chart says, in whose words; the last figure until one is pointed at. */
export function MarkCard({ mark, last }: MarkCardProps) {
  const shown = mark ?? last
  return (
    <section className="mark-card" aria-label="The mark pointed at" aria-live="polite">
      {mark === null && last !== null && <p className="small soft">The last figure</p>}
      {shown !== null && <Told mark={shown} />}
      {mark === null && (
        <p className="mark-hint">
          Point at a mark, or go through them with the arrow keys, to see whose words it is.
        </p>
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
