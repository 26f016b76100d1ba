import { useState } from 'react'
import { To } from '../../address/to.tsx'
import type { Decision } from '../../api/answers.ts'
import { useParts } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { More } from '../../parts/more.tsx'
import { Empty } from '../../parts/notices.tsx'
import { cut, quoteWords } from '../../words/quote.ts'
import { instantWords } from '../../words/time.ts'
import { decisionWords } from './decision-words.ts'
import { UndoForm } from './undo-form.tsx'
import { useFocusBack } from './use-focus-back.ts'
import './decision-log.css'

const LONGEST = 240

/** All decisions, the newest first, each of which may be taken back or restored. */
export function DecisionLog() {
  const log = useParts<Decision>('log', { newestFirst: true }, { atMoment: false })
  const [done, setDone] = useState('')
  return (
    <Answered question={log} what="for the decisions">
      {(decisions) => (
        <>
          <p role="status" className="review-done">
            {done}
          </p>
          {decisions.length === 0 ? (
            <Empty title="Nothing was decided yet">
              <p>
                <To address="/review">What there is to look at</To>
              </p>
            </Empty>
          ) : (
            <ol className="review-log">
              {decisions.map((each) => (
                <LogEntry key={each.id} decision={each} done={setDone} />
              ))}
            </ol>
          )}
          <More question={log} />
        </>
      )}
    </Answered>
  )
}

interface LogEntryProps {
  readonly decision: Decision
  readonly done: (words: string) => void
}

function LogEntry({ decision, done }: LogEntryProps) {
  const { id, at, by, why, undoes, holds, undoneBy } = decision
  const [undoing, setUndoing] = useState(false)
  const button = useFocusBack<HTMLButtonElement>(undoing)
  return (
    <li data-holds={undoes === null && holds}>
      <p className="review-log-head">
        <span className="numbers soft">{id}</span>{' '}
        <strong>{undoes === null ? decisionWords(decision) : `took back ${undoes}`}</strong>
        {undoneBy !== null && (
          <span className="soft">
            {' '}
            taken back by {undoneBy}
            {holds && ', and restored'}
          </span>
        )}
      </p>
      <QuoteOf decision={decision} />
      <p className="soft small">
        <bdi>{by}</bdi>, <time dateTime={at}>{instantWords(at)}</time>: <bdi>{why}</bdi>{' '}
        {undoes === null && (
          <button
            ref={button}
            type="button"
            className="quiet"
            aria-expanded={undoing}
            onClick={() => setUndoing(!undoing)}
          >
            {holds ? 'Take back' : 'Restore'}
            <span className="for-listeners"> decision {id}</span>
          </button>
        )}
      </p>
      {undoing && (
        <UndoForm
          decision={decision}
          closed={() => setUndoing(false)}
          undone={({ number }) => {
            setUndoing(false)
            done(`Decision ${number}: ${id} ${holds ? 'was taken back' : 'holds again'}.`)
          }}
        />
      )}
    </li>
  )
}

function QuoteOf({ decision: { quote, recordKey } }: Pick<LogEntryProps, 'decision'>) {
  if (!quote) return null
  const words = `“${cut(quoteWords(quote), LONGEST)}”`
  return (
    <p className="review-log-quote" dir="auto">
      {recordKey === null ? words : <To address={`/review?key=${recordKey}`}>{words}</To>}
    </p>
  )
}
