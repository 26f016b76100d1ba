import { memo, useEffect, useRef } from 'react'
import { KindName } from '../../parts/kind-name.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { answerWords, type ClaimAnswer } from './check-answers.ts'
import { StatementOf } from './statement-of.tsx'

const LONGEST = 140
const MOST = 5

interface ClaimEntryProps {
  readonly number: number
  readonly claim: ClaimAnswer
  readonly isChosen: boolean
  /** True where the reader chose a claim, so that the focus goes to it; false for the first one. */
  readonly wasGoneTo: boolean
  readonly choose: (claim: number) => void
}

/** A claim with its verdict; the chosen one with the reason and what it rests on. */
export const ClaimEntry = memo(function ClaimEntry(props: ClaimEntryProps) {
  const { number, claim, isChosen, wasGoneTo, choose } = props
  const { answer } = claim
  const quote = claim.claim.evidence[0]?.quote ?? ''
  const head = useGoneTo(isChosen, wasGoneTo)
  return (
    <li id={`claim-${number}`} data-answer={answer} data-chosen={isChosen}>
      <h3>
        <button
          type="button"
          className="check-claim"
          ref={head}
          aria-expanded={isChosen}
          onClick={() => choose(number - 1)}
        >
          <span className="numbers">{number}</span>{' '}
          <span className="check-verdict" data-answer={answer}>
            {answerWords(answer)}
          </span>{' '}
          <KindName kind={claim.claim.kind} /> <q dir="auto">{cut(quoteWords(quote), LONGEST)}</q>
        </button>
      </h3>
      {isChosen && <Why claim={claim} />}
    </li>
  )
})

function Why({ claim: { reason, records } }: { readonly claim: ClaimAnswer }) {
  const more = records.length - MOST
  return (
    <div className="check-why">
      <p dir="auto">{quoteWords(reason)}</p>
      {records.slice(0, MOST).map((each) => (
        <StatementOf key={each.record} statement={each} />
      ))}
      {more > 0 && <p className="soft small">and {more} more statements</p>}
    </div>
  )
}

/** A place that is gone to, with the focus, once it is chosen; not where it was chosen from the beginning. */
function useGoneTo(isChosen: boolean, wasGoneTo: boolean) {
  const place = useRef<HTMLButtonElement>(null)
  const was = useRef(isChosen && !wasGoneTo)
  useEffect(() => {
    if (isChosen && !was.current) place.current?.focus()
    was.current = isChosen
  }, [isChosen])
  return place
}
