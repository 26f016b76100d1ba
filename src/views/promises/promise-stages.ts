/** The stages of a promise in the order in which it goes through them. */
export const PROMISE_STAGES = [
  'announced',
  'agreed',
  'signed',
  'underway',
  'delivered',
  'stalled',
  'cancelled',
] as const
