import { instantWords } from '../../words/time.ts'
import { decisionWords } from './decision-words.ts'
import type { ToDecide } from './review-answers.ts'

type Decisions = readonly ToDecide['decisions'][number][]

/** What was decided on it before, the newest first. */
export function EarlierDecisions({ decisions }: { readonly decisions: Decisions }) {
  if (decisions.length === 0) return null
  return (
    <section className="review-earlier" aria-label="Decided before">
      <h3>Decided before</h3>
      <DecisionList decisions={decisions.toReversed()} />
    </section>
  )
}

/** Decisions: what, who, when, why. */
export function DecisionList({ decisions }: { readonly decisions: Decisions }) {
  return (
    <ul className="small">
      {decisions.map((each) => (
        <li key={each.id}>
          <bdi>{each.by}</bdi>:{' '}
          <strong>
            {each.undoes === null ? decisionWords(each) : `took back decision ${each.undoes}`}
          </strong>
          , <bdi>{each.why}</bdi>, <time dateTime={each.at}>{instantWords(each.at)}</time>
          {each.undoes === null && !each.holds && <span className="soft"> (taken back)</span>}
        </li>
      ))}
    </ul>
  )
}
