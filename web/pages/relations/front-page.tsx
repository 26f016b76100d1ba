import { useChosen } from '../../address/chosen.ts'
import { To } from '../../address/to.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { Page } from '../../app/page.tsx'
import { Filters } from '../../parts/filters.tsx'
import { Empty } from '../../parts/notices.tsx'
import { LatestTurns } from './latest-turns.tsx'
import { type LedgerStatus, LedgerWords } from './ledger-words.tsx'
import { NameField } from './name-field.tsx'
import { RelationList } from './relation-list.tsx'
import './front-page.css'

/** The relations of the ledger, the one last spoken of first, and what changed last in all of them. */
export function FrontPage() {
  const status = useAnswer<LedgerStatus>('status', {}, { atMoment: false })
  if (status.data?.documents === 0) return <EmptyLedger />
  return (
    <Page title="Relations" lead={status.data && <LedgerWords status={status.data} />}>
      <div className="front-page">
        <div className="front-page-relations">
          <Filters>
            <NameField />
            <KindChoice />
          </Filters>
          <Lists />
        </div>
        <aside className="front-page-turns" aria-labelledby="latest-turns">
          <h2 id="latest-turns">What changed last</h2>
          <LatestTurns />
        </aside>
      </div>
    </Page>
  )
}

/** Each has a key, so that the relations of one kind never stand under the heading of another while they load. */
function Lists() {
  const { of } = useChosen()
  if (of('kind') === 'state') return <RelationList key="state" kind="state" title="Single states" />
  return (
    <>
      <RelationList key="pair" kind="pair" title="Pairs" />
      <RelationList key="bloc" kind="bloc" title="Blocs" />
    </>
  )
}

function KindChoice() {
  const { of, choose } = useChosen()
  const isState = of('kind') === 'state'
  return (
    <fieldset className="front-page-kinds">
      <legend>Listed</legend>
      {[false, true].map((state) => (
        <label key={String(state)} className="check">
          <input
            type="radio"
            name="kind"
            checked={state === isState}
            onChange={() => choose({ kind: state ? 'state' : '' })}
          />
          {state ? 'single states' : 'pairs and blocs'}
        </label>
      ))}
    </fieldset>
  )
}

function EmptyLedger() {
  return (
    <Page title="Relations">
      <Empty title="The ledger is empty">
        <p>
          Relations stand here once there are documents about them. <To address="/add">Add some</To>
          , or <To address="/check">check a text</To> against what is known later.
        </p>
      </Empty>
    </Page>
  )
}
