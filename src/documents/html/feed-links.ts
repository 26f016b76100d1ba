import { childElements, parsedPage } from './page-node.ts'
import { prunedPage } from './pruned-page.ts'

/** A feed that a page tells of. */
export interface FeedLink {
  /** http or https, in full. */
  readonly url: string
  readonly type: 'rss' | 'atom' | 'json'
}

const TYPES: Readonly<Record<string, FeedLink['type']>> = {
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/feed+json': 'json',
}
/** Pages tell of their feeds in their heads, and of few. */
const LOOKED_AT = 500_000
const MOST = 50

/**
 * The feeds that a page tells of with `<link rel="alternate">`, in its order, each once: the first is the one of its news, as browsers
 * take it. Pure; a page of a stranger is to be looked at in a guarded process, as for `readPage`.
 *
 * @param address where the page was found
 * @example feedLinks('<link rel=alternate type="application/rss+xml" href="/rss">', 'https://example.org/')
 * // [{ url: 'https://example.org/rss', type: 'rss' }]
 */
export function feedLinks(html: string, address: string): FeedLink[] {
  const { head } = parsedPage(prunedPage(html.slice(0, LOOKED_AT)).html)
  const found = new Map<string, FeedLink>()
  for (const element of childElements(head)) {
    if (element.localName !== 'link') continue
    const link = feedLink((name) => element.getAttribute(name) ?? '', address)
    if (link && !found.has(link.url)) found.set(link.url, link)
    if (found.size === MOST) break
  }
  return [...found.values()]
}

function feedLink(attribute: (name: string) => string, address: string): FeedLink | null {
  if (!attribute('rel').toLowerCase().split(/\s+/).includes('alternate')) return null
  const [media = ''] = attribute('type').toLowerCase().split(';')
  const type = TYPES[media.trim()]
  const href = attribute('href').trim()
  const url = href === '' ? null : URL.parse(href, address)
  if (type === undefined || !url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  return { url: url.href, type }
}
