import { To } from '../../address/to.tsx'
import type { Overview } from '../../api/answers.ts'
import { DueNext } from './due-next.tsx'
import { LatestDocuments } from './latest-documents.tsx'
import { PartnerList } from './partner-list.tsx'
import { PromiseStages } from './promise-stages.tsx'
import { SinceChoice } from './since-choice.tsx'
import { TradeFigure } from './trade-figure.tsx'
import { TurnList } from './turn-list.tsx'
import { viewAddress } from './view-address.ts'
import './relation-overview.css'

/** What is to be seen of a relation at one look: what matters most stands first. */
export function RelationOverview({ overview }: { readonly overview: Overview }) {
  const { parties, promises, trade, asOf } = overview
  return (
    <div className="relation-overview">
      <div className="relation-overview-column">
        <section aria-labelledby="promises">
          <h2 id="promises">What became of the promises</h2>
          <PromiseStages parties={parties} promises={promises} />
        </section>
        <section aria-labelledby="due">
          <h2 id="due">Due next</h2>
          <DueNext due={overview.due} asOf={asOf} />
        </section>
      </div>
      <section aria-labelledby="trade">
        <h2 id="trade">Trade</h2>
        <TradeFigure parties={parties} trade={trade} />
      </section>
      <Turns overview={overview} />
      <section aria-labelledby="documents">
        <h2 id="documents">Latest documents</h2>
        <LatestDocuments documents={overview.documents} parties={parties} />
      </section>
      {parties.length === 1 && <PartnerList party={parties[0] ?? ''} />}
    </div>
  )
}

function Turns({ overview: { changes, parties, asOf } }: { readonly overview: Overview }) {
  return (
    <section className="relation-overview-turns" aria-labelledby="turns">
      <header>
        <h2 id="turns">What changed last</h2>
        <SinceChoice asOf={asOf} />
      </header>
      {changes.length === 0 ? (
        <p className="soft">Nothing was brought to another stage in this time.</p>
      ) : (
        <TurnList turns={changes} />
      )}
      <p className="small relation-overview-on">
        <To address={viewAddress('/timeline', parties)}>All that happened, by day</To>
      </p>
    </section>
  )
}
