import { useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import { To } from '../../address/to.tsx'
import type { Overview } from '../../api/answers.ts'
import { countWords } from '../../words/amount.ts'
import { SinceChoice } from './since-choice.tsx'
import { TurnList } from './turn-list.tsx'
import { viewAddress } from './view-address.ts'
import './relation-turns.css'

/** So many are shown until more are asked for. */
const FEW = 12

/** What changed last in a relation, since a day where one is chosen. */
export function RelationTurns({ overview }: { readonly overview: Overview }) {
  const { changes, parties, asOf } = overview
  const { of } = useChosen()
  const since = of('since')
  // The last ones were asked for: those since a day are the first of them.
  const turns = changes.filter(({ said }) => since === '' || said >= since)
  return (
    <section className="relation-turns" aria-labelledby="turns">
      <header>
        <h2 id="turns">What changed last</h2>
        <SinceChoice asOf={asOf} />
      </header>
      {turns.length === 0 ? (
        <p className="soft">Nothing was brought to another stage in this time.</p>
      ) : (
        <FewTurns key={since} turns={turns} />
      )}
      <p className="small relation-turns-on">
        <To address={viewAddress('/timeline', parties)}>All that happened, by day</To>
      </p>
    </section>
  )
}

function FewTurns({ turns }: { readonly turns: Overview['changes'] }) {
  const [all, showAll] = useState(false)
  const more = turns.length - FEW
  return (
    <>
      <TurnList turns={all ? turns : turns.slice(0, FEW)} />
      {more > 0 && !all && (
        <p className="more">
          <button type="button" onClick={() => showAll(true)}>
            Show {countWords(more, 'more change')}
          </button>
        </p>
      )}
    </>
  )
}
