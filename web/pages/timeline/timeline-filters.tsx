import { useChosen } from '../../address/chosen.ts'
import { Check, Filters, OneOf, Words } from '../../parts/filters.tsx'
import { FIELDS } from '../../words/field.ts'

const KINDS = ['event', 'instrument', 'link', 'figure', 'commitment', 'position']

/** What a timeline is asked for. */
export function TimelineFilters() {
  const { of } = useChosen()
  return (
    <Filters>
      <Words name="party" label="Parties" example="KZ, IR" />
      <OneOf name="kind" label="Kind" words={KINDS} all="what has happened" />
      {of('kind') === 'commitment' && <OneOf name="field" label="Field" words={FIELDS} />}
      <Words name="from" label="From" type="date" />
      <Words name="to" label="To" type="date" />
      <Check name="undated" label="also what tells no day, or only by when" />
    </Filters>
  )
}
