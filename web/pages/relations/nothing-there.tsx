import { relationAddress } from '../../address/addresses.ts'
import { useChosen } from '../../address/chosen.ts'
import { useMoment } from '../../address/moment.ts'
import { To } from '../../address/to.tsx'
import type { Part, Relation } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Empty } from '../../parts/notices.tsx'
import { partyList } from '../../words/party.ts'
import './nothing-there.css'

interface NothingThereProps {
  readonly name: string
  readonly parties: readonly string[]
}

/** The ledger has nothing between these parties, or had nothing by then: what there is instead, and what to do. */
export function NothingThere({ name, parties }: NothingThereProps) {
  const moment = useMoment()
  const isRewound = moment.asOf !== null || moment.knownAt !== null
  return (
    <Empty title={isRewound ? 'Nothing was known of it by then' : 'Nothing is known of it'}>
      <p>
        No document in this ledger {isRewound && 'of that time '}speaks of{' '}
        <bdi>{partyList(parties)}</bdi>
        {parties.length > 1 && ' together'}. A party is named by its code of two letters, or by its
        name in English.
      </p>
      {isRewound && <BackToToday />}
      {parties.map((party) => (
        <Others key={party} party={party} />
      ))}
      <ul className="nothing-there-ways">
        <li>
          <To address="/">All relations</To>
        </li>
        <li>
          <To address={`/search?${new URLSearchParams({ q: name.replace('–', ' ') })}`}>
            Search the texts for it
          </To>
        </li>
        <li>
          <To address="/add">Add documents</To>
        </li>
      </ul>
    </Empty>
  )
}

function BackToToday() {
  const { choose } = useChosen()
  return (
    <p>
      <button type="button" onClick={() => choose({ asOf: '', knownAt: '' })}>
        Look at it as of today
      </button>
    </p>
  )
}

const MOST = 6

/** The relations that one of the parties, or a name that begins so, does have. */
function Others({ party }: { readonly party: string }) {
  const { data } = useAnswer<Part<Relation>>('relations', {
    name: party.slice(0, 200),
    limit: MOST,
  })
  if (data === undefined || data.items.length === 0) return null
  return (
    <>
      <p>Known of {partyList([party])}:</p>
      <ul className="nothing-there-others">
        {data.items.map(({ relation, name }) => (
          <li key={relation}>
            <To address={relationAddress(relation)}>{name}</To>
          </li>
        ))}
        {data.next !== null && (
          <li>
            <To address={`/?${new URLSearchParams({ name: party })}`}>and more</To>
          </li>
        )}
      </ul>
    </>
  )
}
