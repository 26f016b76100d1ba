import { useChosen } from '../../address/chosen.ts'
import { Check, Filters, OneOf, Words } from '../../parts/filters.tsx'
import { FIELDS } from '../../words/field.ts'
import { STAGES } from './stages.ts'

const MORE = ['from', 'to', 'speaker', 'source'] as const

/** Which promises are shown. */
export function PromiseFilters() {
  const { of } = useChosen()
  const isMoreChosen = MORE.some((name) => of(name) !== '')
  return (
    <Filters>
      <Words name="party" label="Parties" example="KZ, IR" />
      <OneOf name="stage" label="Stage" words={STAGES} />
      <OneOf name="field" label="Field" words={FIELDS} />
      <Check name="overdue" label="overdue" />
      <Check name="silent" label="silent" />
      <details className="promise-more-filters" open={isMoreChosen}>
        <summary>Time, speaker, source</summary>
        <div>
          <Words name="from" label="From" type="date" />
          <Words name="to" label="To" type="date" />
          <Words name="speaker" label="Speaker" />
          <Words name="source" label="Source" />
        </div>
      </details>
    </Filters>
  )
}
