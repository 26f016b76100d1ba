import type { Chart } from '../grammar/chart.ts'
import { isDateline } from './offices.ts'
import type { Candidate } from './standing.ts'

/** What a document says of where it comes from, before its first sentence and outside of its text. */
export interface Origin {
  /** ISO date of publication, or null. */
  readonly published: string | null
  readonly url?: string | null | undefined
  /** Where the place of a dateline stands in the text. */
  readonly place?: { readonly start: number; readonly end: number } | null | undefined
}

/** Domains of countries that anybody buys for how they look. */
const VANITY: ReadonlySet<string> = new Set(
  'ac ai am as cc cd ch cx dj fm gg gl gs io is la li ly me ms mu nu pw re sc sh so st tk to tv ws vc'.split(
    ' ',
  ),
)

const HOST = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i
const COUNTRY = /\.([a-z]{2})$/
const OF_THE_US = /\.(?:gov|mil)$/

/** The parts of a host by which governments are told: "www.mfa.gov.tr", "gouv.fr", "go.jp". */
const GOVERNMENT =
  /(?:^|\.)(?:gov|govt|gouv|gob|gub|guv|go|mil|mfa|mofa|mid|msz|um|parliament|president)(?=\.)|\.(?:gov|mil)$/

/**
 * The state whose domain an address is in, as an ISO code, or null: a newspaper under ".vn" is of Vietnam.
 *
 * @example stateOfAddress('https://newspaper.com.pe/1') // 'PE'
 */
export function stateOfAddress(url: string | null | undefined): string | null {
  const host = hostOf(url)
  if (OF_THE_US.test(host)) return 'US'
  const domain = COUNTRY.exec(host)?.[1]
  if (domain === undefined || VANITY.has(domain)) return null
  return domain === 'uk' ? 'GB' : domain.toUpperCase()
}

/** The state whose government publishes under an address, or null. */
export function governmentOfAddress(url: string | null | undefined): string | null {
  return GOVERNMENT.test(hostOf(url)) ? stateOfAddress(url) : null
}

function hostOf(url: string | null | undefined): string {
  return (HOST.exec(url ?? '')?.[1] ?? '').toLowerCase()
}

/** Among so many mentions the one in front of the article is found, behind title and author. */
const OPENING = 12

/** The state of the town that opens the article ("TEHRAN –", "Zubrana, Oct 5 (ANA):"), or null. */
export function datelineState(
  found: readonly Candidate[],
  chart: Chart,
  { place }: Pick<Origin, 'place'>,
): string | null {
  for (let i = 0; i < found.length && i < OPENING; i++) {
    const { item, actor } = found[i] as Candidate
    const start = chart.tokens[item.from]?.start ?? -1
    const opens = place && place.start <= start && start < place.end
    if (item.class === 'capital' && (opens || isDateline(chart, item.from, item.to)))
      return item.value as string
    if (opens && item.class === 'place' && actor.codes.length === 1) return actor.codes[0] as string
  }
  return null
}
