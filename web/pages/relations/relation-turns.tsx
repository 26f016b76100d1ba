import { useChosen } from '../../address/chosen.ts'
import { To } from '../../address/to.tsx'
import type { Overview } from '../../api/answers.ts'
import { InParts } from '../../parts/in-parts.tsx'
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
        <InParts key={since} items={turns} by={FEW}>
          {(shown) => <TurnList turns={shown} />}
        </InParts>
      )}
      <p className="small relation-turns-on">
        <To address={viewAddress('/timeline', parties)}>All that happened, by day</To>
      </p>
    </section>
  )
}
