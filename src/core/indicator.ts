/** What a figure measures; see docs/records-figure.md. */
export type Indicator =
  | 'trade'
  | 'exports'
  | 'imports'
  | 'transit'
  | 'freight'
  | 'production'
  | 'investment'
  | 'contracts'
  | 'capacity'
  | 'price'
  | 'length'
  | 'area'
  | 'duration'
  | 'count'
  | 'share'
  | 'other'

/** How a figure stands to what is: measured, to be reached, foreseen, or thinkable. */
export type FigureStatus = 'reported' | 'target' | 'forecast' | 'possible'

const TRADED: ReadonlySet<unknown> = new Set(['trade', 'exports', 'imports'])
const FLOWS: ReadonlySet<unknown> = new Set([...TRADED, 'transit', 'freight', 'production'])

/** Whether an indicator measures what goes from one side to another: trade, exports or imports. */
export function isTraded(indicator: string | null | undefined): boolean {
  return TRADED.has(indicator)
}

/** Whether its amounts add up over time and over partners: what is traded, carried or produced. */
export function isFlow(indicator: string | null | undefined): boolean {
  return FLOWS.has(indicator)
}
