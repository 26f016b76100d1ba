import { relationAddress } from '../../address/addresses.ts'
import { To } from '../../address/to.tsx'
import type { Part, Relation } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { When } from '../../parts/when.tsx'

const MOST = 8

/** The relations of a single party, the one last spoken of first; nothing where it has none. */
export function PartnerList({ party }: { readonly party: string }) {
  const { data } = useAnswer<Part<Relation>>('relations', {
    ...{ name: party, kind: 'pair', limit: MOST },
  })
  const relations = data?.items.filter(({ parties }) => parties.includes(party)) ?? []
  if (relations.length === 0) return null
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">With others</h2>
      <ul className="latest-documents">
        {relations.map(({ relation, name, last }) => (
          <li key={relation}>
            <p className="latest-documents-title">
              <To address={relationAddress(relation)}>{name}</To>
            </p>
            <p className="small soft">
              last spoken of <When time={last} />
            </p>
          </li>
        ))}
      </ul>
      {data?.next && (
        <p className="small latest-documents-all">
          <To address={`/?${new URLSearchParams({ name: party })}`}>All of its relations</To>
        </p>
      )}
    </section>
  )
}
