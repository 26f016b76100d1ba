import { relationAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import { partyName } from '../../words/party.ts'
import { viewAddress } from './view-address.ts'
import './relation-ways.css'

const WAYS: readonly (readonly [path: string, name: string])[] = [
  ['/promises', 'Promises'],
  ['/figures', 'Figures'],
  ['/timeline', 'Timeline'],
  ['/links', 'Links'],
  ['/documents', 'Documents'],
  ['/brief', 'Brief'],
]

/** The ways to all views of a relation, and to each of its parties. */
export function RelationWays({ parties }: { readonly parties: readonly string[] }) {
  return (
    <nav className="relation-ways" aria-label="Views of this relation">
      <ul>
        {WAYS.map(([path, name]) => (
          <li key={path}>
            <To address={viewAddress(path, parties)}>{name}</To>
          </li>
        ))}
        {parties.length > 1 &&
          parties.map((party) => (
            <li key={party} className="relation-ways-party">
              <To address={relationAddress(party)}>{partyName(party)}</To>
            </li>
          ))}
      </ul>
    </nav>
  )
}
