import { To } from '../../address/to.tsx'
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

/** The ways to all views of a relation. */
export function RelationWays({ parties }: { readonly parties: readonly string[] }) {
  return (
    <nav className="relation-ways" aria-label="Views of this relation">
      <ul>
        {WAYS.map(([path, name]) => (
          <li key={path}>
            <To address={viewAddress(path, parties)}>{name}</To>
          </li>
        ))}
      </ul>
    </nav>
  )
}
