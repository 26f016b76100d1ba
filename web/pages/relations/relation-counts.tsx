import type { Relation } from '../../api/answers.ts'
import { HELD } from './held.ts'

const NUMBERS = new Intl.NumberFormat()

/** How many threads of each kind a relation holds, a cell each; one that it has none of stays empty. */
export function RelationCounts({ threads }: Pick<Relation, 'threads'>) {
  return HELD.map(([kind, one, many]) => {
    const count = threads[kind] ?? 0
    return (
      <td key={kind} className="number relation-list-count" data-kind={kind}>
        {count > 0 && (
          <>
            {NUMBERS.format(count)}
            <span className="relation-list-unit"> {count === 1 ? one : many}</span>
          </>
        )}
      </td>
    )
  })
}
