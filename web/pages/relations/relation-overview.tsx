import type { Overview } from '../../api/answers.ts'
import { DueNext } from './due-next.tsx'
import { LatestDocuments } from './latest-documents.tsx'
import { PartnerList } from './partner-list.tsx'
import { PromiseStages } from './promise-stages.tsx'
import { RelationTurns } from './relation-turns.tsx'
import { TradeFigure } from './trade-figure.tsx'
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
      <RelationTurns overview={overview} />
      <section aria-labelledby="documents">
        <h2 id="documents">Latest documents</h2>
        <LatestDocuments documents={overview.documents} parties={parties} />
      </section>
      {parties.length === 1 && <PartnerList party={parties[0] ?? ''} />}
    </div>
  )
}
