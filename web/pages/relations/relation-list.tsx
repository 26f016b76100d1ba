import { relationAddress } from '../../address/addresses.ts'
import { useChosen } from '../../address/chosen.ts'
import { To } from '../../address/to.tsx'
import type { Relation } from '../../api/answers.ts'
import { useParts } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { More } from '../../parts/more.tsx'
import { When } from '../../parts/when.tsx'
import { HELD } from './held.ts'
import { RelationCounts } from './relation-counts.tsx'
import './relation-list.css'

interface RelationListProps {
  readonly kind: Relation['kind']
  readonly title: string
}

/** The relations of a kind that the name chosen lets through, with what each holds. */
export function RelationList({ kind, title }: RelationListProps) {
  const { of } = useChosen()
  const name = of('name')
  const question = useParts<Relation>('relations', { kind, name })
  return (
    <section className="relation-list" aria-label={title}>
      <Answered question={question} what="for relations">
        {(relations) =>
          relations.length === 0 ? (
            <NoneNamed title={title} name={name} />
          ) : (
            <RelationTable relations={relations} title={title} />
          )
        }
      </Answered>
      <More question={question} />
    </section>
  )
}

/** Relations in a table, the one last spoken of first. */
function RelationTable({
  relations,
  title,
}: {
  readonly relations: readonly Relation[]
  readonly title: string
}) {
  return (
    <table className="relation-list-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {HELD.map(([kind, , many]) => (
            <th key={kind} scope="col" className="number" data-kind={kind}>
              {many}
            </th>
          ))}
          <th scope="col" className="number">
            last spoken of
          </th>
        </tr>
      </thead>
      <tbody>
        {relations.map(({ relation, name, threads, last }) => (
          <tr key={relation}>
            <th scope="row">
              <To address={relationAddress(relation)}>{name}</To>
            </th>
            <RelationCounts threads={threads} />
            <td className="number relation-list-last">
              <When time={last} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NoneNamed({ title, name }: { readonly title: string; readonly name: string }) {
  const none = `No ${title.toLowerCase()}`
  return (
    <p className="soft relation-list-none">
      {name === '' ? `${none} yet.` : <NameSaid none={none} name={name} />}
    </p>
  )
}

function NameSaid({ none, name }: { readonly none: string; readonly name: string }) {
  return (
    <>
      {none} with a name that begins with “<bdi>{name}</bdi>”.
    </>
  )
}
