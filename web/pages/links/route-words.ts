import type { PlacedLink } from '../../../src/views/links/placed-link.ts'
import { partyName } from '../../words/party.ts'
import { cut, quoteWords } from '../../words/quote.ts'

const LONGEST = 120

/** The modes of links, in the order in which they are listed. */
export const MODES = [
  ...['rail', 'road', 'sea', 'air', 'pipeline', 'power', 'digital', 'multimodal'],
] as const

/** Where a route may stand, those that run first. */
export const STAGES = [
  ...['operating', 'launched', 'resumed', 'underway', 'planned', 'stalled', 'suspended'],
  'cancelled',
] as const

/** "Gorgan – Aktau"; where only one end is known, "from Gorgan"; else what was said. */
export function routeWords({ from, to, label }: PlacedLink): string {
  const name = (place: string) => cut(quoteWords(partyName(place)), LONGEST)
  if (from === null && to === null) return cut(quoteWords(label), LONGEST)
  if (from === null) return `to ${name(to ?? '')}`
  return to === null ? `from ${name(from)}` : `${name(from)} – ${name(to)}`
}
