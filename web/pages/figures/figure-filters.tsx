import { Check, Filters, OneOf, Words } from '../../parts/filters.tsx'

/** The parameters that choose which figures are shown. */
export const FILTERS = [
  ...['party', 'indicator', 'status', 'disagreeing', 'from', 'to', 'source'],
] as const

const INDICATORS = [
  ...['trade', 'exports', 'imports', 'transit', 'freight', 'production', 'investment', 'contracts'],
  ...['capacity', 'price', 'share', 'length', 'area', 'duration', 'count', 'other'],
]
const STATUSES = ['reported', 'target', 'forecast', 'possible']

/** What is chosen of the figures. */
export function FigureFilters() {
  return (
    <Filters>
      <Words name="party" label="Parties" example="KZ, IR" />
      <OneOf name="indicator" label="What is measured" words={INDICATORS} />
      <OneOf name="status" label="Told as" words={STATUSES} />
      <Words name="from" label="From" type="date" />
      <Words name="to" label="To" type="date" />
      <Words name="source" label="Source" example="gazette" />
      <Check name="disagreeing" label="Disagreeing only" />
    </Filters>
  )
}
