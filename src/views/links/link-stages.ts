/** The modes of links, as they are listed. */
export const LINK_MODES = [
  'air',
  'rail',
  'sea',
  'road',
  'pipeline',
  'power',
  'digital',
  'multimodal',
] as const

/** Where a route may stand, those that run first. */
export const LINK_STAGES = [
  'operating',
  'launched',
  'resumed',
  'underway',
  'planned',
  'stalled',
  'suspended',
  'cancelled',
] as const
