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
